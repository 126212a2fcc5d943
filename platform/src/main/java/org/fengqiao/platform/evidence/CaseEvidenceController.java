package org.fengqiao.platform.evidence;

import static org.fengqiao.platform.web.Responses.notFound;

import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.evidence.Owner.OfSide;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** One side's evidence in a case (P06): its own, and what it is asked for. What is here stays. */
@Controller
class CaseEvidenceController {

    private final CaseFiles cases;
    private final Requests requests;
    private final Reading reading;
    private final EvidencePages pages;
    private final UploadAnswers uploads;

    CaseEvidenceController(
            CaseFiles cases, Requests requests, Reading reading, EvidencePages pages, UploadAnswers uploads) {
        this.cases = cases;
        this.requests = requests;
        this.reading = reading;
        this.pages = pages;
        this.uploads = uploads;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/evidence")
    ModelAndView page(@PathVariable String id, Actor actor) {
        return pages.page(owner(id, actor), Form.blank());
    }

    @For(Hat.PARTY)
    @PostMapping(path = "/cases/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView bring(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String proves,
            MultipartHttpServletRequest request,
            Actor actor) {
        return pages.bring(owner(id, actor), request.getFiles(Refusals.FIELD), proves);
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/evidence/none")
    ModelAndView none(@PathVariable String id, Actor actor) {
        var owner = owner(id, actor);
        return switch (requests.none(owner.view(), owner.side(), owner.actor())) {
            case NoneResult.Told _ ->
                new ModelAndView("redirect:/cases/" + owner.view().id().text());
            case NoneResult.NothingAsked() ->
                pages.page(owner, Form.blank().refused(Form.Error.of(Refusals.FIELD, "evidence.request.answered")));
        };
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/evidence/files")
    ModelAndView files(@PathVariable String id, Actor actor) {
        return pages.rows(owner(id, actor));
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/evidence/{evidence}")
    ResponseEntity<byte[]> read(@PathVariable String id, @PathVariable UUID evidence, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> reading.ofCase(caseId, evidence, actor))
                .map(Served::download)
                .orElseThrow(Responses::notFound);
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/evidence/uploads")
    ResponseEntity<Object> begin(
            @PathVariable String id,
            @RequestParam String name,
            @RequestParam long bytes,
            Actor actor,
            Locale language) {
        return uploads.begin(owner(id, actor), name, bytes, language);
    }

    @For(Hat.PARTY)
    @PostMapping(path = "/cases/{id}/evidence/uploads/{upload}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Object> part(
            @PathVariable String id,
            @PathVariable String upload,
            @RequestParam long from,
            @RequestParam(defaultValue = "") String proves,
            InputStream body,
            Actor actor,
            Locale language) {
        return uploads.part(owner(id, actor), upload, from, proves, body, language);
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/evidence/uploads/{upload}/give-up")
    ResponseEntity<Object> giveUp(@PathVariable String id, @PathVariable String upload, Actor actor) {
        return uploads.giveUp(owner(id, actor), upload);
    }

    private OfSide owner(String id, Actor actor) {
        var view = CaseId.parse(id).flatMap(caseId -> cases.find(caseId, actor)).orElseThrow(Responses::notFound);
        var side = view.own();
        if (side == null) {
            throw notFound();
        }
        return new OfSide(view, side, actor.as(side.hat()));
    }
}
