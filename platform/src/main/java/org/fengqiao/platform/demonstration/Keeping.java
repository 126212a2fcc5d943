package org.fengqiao.platform.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps every paper of a case that its parties can read (留存文书), each as the file they would get. */
final class Keeping {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final Path folder;

    /** @param folder in which each case gets a folder of its own */
    Keeping(Path folder) {
        this.folder = folder;
    }

    /** Where they lie, and their names. */
    Map.Entry<Path, List<String>> papersOf(Play play) {
        var links = new LinkedHashMap<String, String>();
        for (var party : List.of(play.worker(), play.employer())) {
            for (var page : List.of("", "/exit", "/payments")) {
                collect(party, "/cases/" + play.id() + page, links);
            }
        }
        var into = folder.resolve(play.reference().replaceAll("[^\\p{L}\\p{N}-]", "-"));
        try {
            Files.createDirectories(into);
            for (var link : links.entrySet()) {
                var content = play.worker().download(link.getKey());
                if (!startsAsPdf(content)) {
                    content = play.employer().download(link.getKey());
                }
                Files.write(into.resolve(link.getValue() + ".pdf"), content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.entry(into, List.copyOf(links.values()));
    }

    private static void collect(Visitor party, String page, Map<String, String> links) {
        if (!party.exists(page)) {
            return;
        }
        for (var link : party.open(page).all("main a[href]")) {
            var href = link.attr("href");
            if (href.contains("/papers/") || href.endsWith("/receipt/paper") || href.endsWith("/application")) {
                links.putIfAbsent(href, unused(link.text().replaceAll("（PDF）|[\\\\/:*?\"<>|\\s]", ""), links));
            }
        }
    }

    private static String unused(String name, Map<String, String> links) {
        var candidate = name;
        for (int more = 2; links.containsValue(candidate); more++) {
            candidate = name + "-" + more;
        }
        return candidate;
    }

    private static boolean startsAsPdf(byte[] content) {
        return content.length > PDF.length
                && new String(content, 0, PDF.length, StandardCharsets.US_ASCII)
                        .equals(new String(PDF, StandardCharsets.US_ASCII));
    }
}
