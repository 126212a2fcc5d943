package org.fengqiao.platform.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.evidence.Owner.OfDraft;
import org.fengqiao.platform.evidence.Owner.OfSide;
import org.fengqiao.platform.file.FileStore;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.web.Form;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page on which files are brought (P06), the same for a draft and for a side of a case. */
@Component
class EvidencePages {

    private final Bringing bringing;
    private final Requests requests;
    private final ProvesWords words;
    private final Clock clock;

    EvidencePages(Bringing bringing, Requests requests, ProvesWords words, Clock clock) {
        this.bringing = bringing;
        this.requests = requests;
        this.words = words;
        this.clock = clock;
    }

    ModelAndView page(Owner owner, Form form) {
        var page = new ModelAndView("evidence/bring", files(owner));
        page.addObject("holder", owner.holder().toString());
        page.addObject("needs", owner.side() == Side.APPLICANT ? Proves.neededFor(owner.claims()) : List.of());
        page.addObject("largest", FileStore.LARGEST);
        page.addObject("form", form);
        switch (owner) {
            case OfDraft _ -> page.addObject("open", true);
            case OfSide(var view, var side, var _) -> {
                page.addObject("open", !view.stage().isFinal());
                page.addObject("request", requests.openOf(view.id(), side).orElse(null));
                page.addObject("today", Days.of(clock.instant()));
            }
        }
        if (form.hasErrors()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** The part of the page that changes when a file has come. */
    ModelAndView rows(Owner owner) {
        return new ModelAndView("evidence/files", files(owner));
    }

    /** Takes what a plain form sent. What is not taken is named; what is taken stays. */
    ModelAndView bring(Owner owner, List<MultipartFile> sent, String proves) {
        // A browser sends an empty part for each field where no file was chosen.
        var chosen = sent.stream().filter(file -> !name(file).isEmpty()).toList();
        var errors = new ArrayList<Form.Error>();
        if (chosen.isEmpty()) {
            errors.add(Form.Error.of(Refusals.FIELD, "evidence.none-chosen"));
        }
        for (var file : chosen) {
            switch (bringing.bring(owner, name(file), content(file), Proves.named(proves))) {
                case BringResult.Brought _, BringResult.GoOn _ -> {}
                case BringResult.Refused refused -> errors.add(Refusals.error(refused));
            }
        }
        return errors.isEmpty()
                ? new ModelAndView("redirect:" + owner.path())
                : page(owner, Form.of(Map.of("proves", proves)).refused(errors));
    }

    FileRow row(Evidence evidence) {
        var word = evidence.proves();
        return new FileRow(
                evidence,
                new FileSize(evidence.bytes()),
                word == null ? null : words.meantBy(word).orElse(null));
    }

    private Map<String, Object> files(Owner owner) {
        var model = new HashMap<String, Object>();
        model.put("rows", bringing.of(owner).stream().map(this::row).toList());
        model.put("path", owner.path());
        model.put("draft", isDraft(owner));
        return model;
    }

    private static boolean isDraft(Owner owner) {
        return switch (owner) {
            case OfDraft _ -> true;
            case OfSide _ -> false;
        };
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
