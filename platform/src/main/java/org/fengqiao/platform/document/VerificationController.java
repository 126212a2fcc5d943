package org.fengqiao.platform.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Open;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Is this paper real? (文书核验) For anybody who holds one: the code first, then, whoever wants to be sure, the copy itself. */
@Controller
class VerificationController {

    private final Papers papers;

    VerificationController(Papers papers) {
        this.papers = papers;
    }

    @Open
    @GetMapping("/v")
    ModelAndView form() {
        return formPage(Form.blank());
    }

    @Open
    @PostMapping("/v")
    ModelAndView find(@RequestParam(defaultValue = "") String code) {
        return papers.byCode(code)
                .map(paper -> new ModelAndView("redirect:/v/" + paper.code()))
                .orElseGet(() -> notFound(code));
    }

    @Open
    @GetMapping("/v/{code}")
    ModelAndView paper(@PathVariable String code) {
        return papers.byCode(code)
                .map(paper -> paperPage(paper, Form.blank(), null))
                .orElseGet(() -> notFound(code));
    }

    /** Compares a copy with what was issued. The copy is looked at and not kept. */
    @Open
    @PostMapping("/v/{code}")
    ModelAndView compare(@PathVariable String code, @RequestParam MultipartFile copy) throws IOException {
        var paper = papers.byCode(code).orElse(null);
        if (paper == null) {
            return notFound(code);
        }
        if (copy.isEmpty()) {
            var page =
                    paperPage(paper, Form.blank().refused(Form.Error.of("copy", "document.verify.copy-missing")), null);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return paperPage(paper, Form.blank(), papers.verify(paper, copy.getBytes()));
    }

    private static ModelAndView paperPage(Paper paper, Form form, @Nullable Verification verification) {
        var model = new HashMap<String, Object>();
        model.put("paper", paper);
        model.put("form", form);
        model.put("verification", verification);
        return new ModelAndView("document/verified", model);
    }

    private static ModelAndView notFound(String typed) {
        var page =
                formPage(Form.of(Map.of("code", typed)).refused(Form.Error.of("code", "document.verify.no-such-code")));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView formPage(Form form) {
        return new ModelAndView("document/verify", Map.of("form", form));
    }
}
