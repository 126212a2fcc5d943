package org.fengqiao.platform.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.fengqiao.platform.evidence.Owner.OfDraft;
import org.fengqiao.platform.intake.DraftFiles;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Open;
import org.fengqiao.platform.web.Responses;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Evidence of the application that a device is writing (P06): brought, looked at, taken out again. */
@Controller
class DraftEvidenceController {

    private static final String START = "redirect:/story";

    private final DraftFiles drafts;
    private final Bringing bringing;
    private final Reading reading;
    private final EvidencePages pages;
    private final UploadAnswers uploads;

    DraftEvidenceController(
            DraftFiles drafts, Bringing bringing, Reading reading, EvidencePages pages, UploadAnswers uploads) {
        this.drafts = drafts;
        this.bringing = bringing;
        this.reading = reading;
        this.pages = pages;
        this.uploads = uploads;
    }

    @Open
    @GetMapping("/evidence")
    ModelAndView page(HttpServletRequest request) {
        var draft = drafts.of(request).orElse(null);
        return draft == null || draft.claims().isEmpty()
                ? new ModelAndView(START)
                : pages.page(owner(draft, request), Form.blank());
    }

    @Open
    @PostMapping(path = "/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView bring(@RequestParam(defaultValue = "") String proves, MultipartHttpServletRequest request) {
        return drafts.of(request)
                .map(draft -> pages.bring(owner(draft, request), request.getFiles(Refusals.FIELD), proves))
                .orElseGet(() -> new ModelAndView(START));
    }

    @Open
    @PostMapping("/evidence/{evidence}/remove")
    String remove(@PathVariable UUID evidence, HttpServletRequest request) {
        bringing.remove(owner(request), evidence);
        return "redirect:" + OfDraft.PATH;
    }

    @Open
    @GetMapping("/evidence/files")
    ModelAndView files(HttpServletRequest request) {
        return pages.rows(owner(request));
    }

    @Open
    @GetMapping("/evidence/{evidence}")
    ResponseEntity<byte[]> read(@PathVariable UUID evidence, HttpServletRequest request) {
        return reading.ofDraft(owner(request), evidence).map(Served::download).orElseThrow(Responses::notFound);
    }

    @Open
    @PostMapping("/evidence/uploads")
    ResponseEntity<Object> begin(
            @RequestParam String name, @RequestParam long bytes, HttpServletRequest request, Locale language) {
        return uploads.begin(owner(request), name, bytes, language);
    }

    @Open
    @PostMapping(path = "/evidence/uploads/{upload}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Object> part(
            @PathVariable String upload,
            @RequestParam long from,
            @RequestParam(defaultValue = "") String proves,
            InputStream body,
            HttpServletRequest request,
            Locale language) {
        return uploads.part(owner(request), upload, from, proves, body, language);
    }

    @Open
    @PostMapping("/evidence/uploads/{upload}/give-up")
    ResponseEntity<Object> giveUp(@PathVariable String upload, HttpServletRequest request) {
        return uploads.giveUp(owner(request), upload);
    }

    private OfDraft owner(HttpServletRequest request) {
        return drafts.of(request)
                .map(draft -> owner(draft, request))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
    }

    private static OfDraft owner(DraftFiles.Open draft, HttpServletRequest request) {
        return new OfDraft(draft, request.getRemoteAddr());
    }
}
