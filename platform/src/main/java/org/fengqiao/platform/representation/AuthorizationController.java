package org.fengqiao.platform.representation;

import static org.fengqiao.platform.web.Responses.notFound;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.file.FileStore;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The authorization of an employer's representative (授权委托书): choose how far it goes, print, stamp, bring it back. */
@Controller
class AuthorizationController {

    private static final int MEGABYTE = 1024 * 1024;

    private final Authorizations authorizations;

    AuthorizationController(Authorizations authorizations) {
        this.authorizations = authorizations;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/authorization")
    ModelAndView page(@PathVariable String id, Actor actor) {
        return page(find(id, actor), Form.blank());
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/authorization")
    ModelAndView draft(@PathVariable String id, @RequestParam(defaultValue = "") String scope, Actor actor) {
        var view = find(id, actor);
        return switch (authorizations.draft(view.id(), scope(scope), actor)) {
            case DraftResult.Drafted _ -> back(view);
            case DraftResult.NotFound() -> throw notFound();
            case DraftResult.NobodyNamed() ->
                refused(view, Form.Error.of("scope", "representation.authorization.nobody-named"));
            case DraftResult.ScopeMissing() ->
                refused(view, Form.Error.of("scope", "representation.authorization.scope-missing"));
        };
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/authorization/stamped")
    ModelAndView bringBack(@PathVariable String id, @RequestParam MultipartFile file, Actor actor) throws IOException {
        var view = find(id, actor);
        var name = file.getOriginalFilename();
        return switch (authorizations.bringBack(view.id(), name == null ? "" : name, file.getBytes(), actor)) {
            case ReturnResult.Returned() -> back(view);
            case ReturnResult.NotFound() -> throw notFound();
            case ReturnResult.NothingDrafted() ->
                refused(view, Form.Error.of("file", "representation.authorization.nothing-drafted"));
            case ReturnResult.NotTaken(var shown, var why) ->
                refused(
                        view,
                        Form.Error.of(
                                "file",
                                "representation.unfit." + why.name(),
                                shown,
                                String.valueOf(FileStore.LARGEST / MEGABYTE)));
        };
    }

    private static ModelAndView back(CaseView view) {
        return new ModelAndView("redirect:/cases/" + view.id().text() + "/authorization");
    }

    private ModelAndView page(CaseView view, Form form) {
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("person", authorizations.person(view.id()).orElse(null));
        model.put("draft", authorizations.draft(view.id()).orElse(null));
        model.put("returned", authorizations.returned(view.id()));
        model.put("form", form);
        return new ModelAndView("representation/authorization", model);
    }

    private ModelAndView refused(CaseView view, Form.Error error) {
        var page = page(view, Form.of(Map.of()).refused(error));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> authorizations.ofRespondent(caseId, actor))
                .orElseThrow(Responses::notFound);
    }

    private static @Nullable Scope scope(String name) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
