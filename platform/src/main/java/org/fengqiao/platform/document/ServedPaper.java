package org.fengqiao.platform.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A PDF as it goes to a reader (文书下载): under its title, and kept by no cache. */
public final class ServedPaper {

    private ServedPaper() {}

    public static ResponseEntity<byte[]> of(String title, byte[] pdf) {
        var name = ContentDisposition.inline()
                .filename(title + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pdf);
    }
}
