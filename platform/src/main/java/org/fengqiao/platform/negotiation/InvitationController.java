package org.fengqiao.platform.negotiation;

import static org.fengqiao.platform.web.Responses.refused;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.platform.account.CheckCodeResult;
import org.fengqiao.platform.account.CodeField;
import org.fengqiao.platform.account.SendCodeResult;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.web.CurrentSignIn;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Open;
import org.fengqiao.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The invited side's way in (单位应答入口): code, proof of being that side, and only then the case. */
@Controller
class InvitationController {

    private static final String ATTRIBUTE = "fengqiao.invitation";
    private static final int IDLE_MINUTES = 60;

    private final Invitations invitations;
    private final Organizations organizations;

    InvitationController(Invitations invitations, Organizations organizations) {
        this.invitations = invitations;
        this.organizations = organizations;
    }

    @Open
    @GetMapping("/i")
    ModelAndView code() {
        return codePage(Form.blank());
    }

    @Open
    @PostMapping("/i")
    ModelAndView open(@RequestParam String code, HttpServletRequest request, Locale language) {
        var form = Form.of(Map.of("code", code));
        return switch (invitations.open(CodeField.digits(code), request.getRemoteAddr())) {
            case OpenInvitationResult.Opened(var id) -> {
                request.getSession(true).setAttribute(ATTRIBUTE, id.text());
                var bySms = invitations
                        .threshold(id)
                        .filter(threshold -> threshold.channel() == Channel.SMS)
                        .isPresent();
                if (bySms) {
                    // One sent a minute ago is still good: the next page says where it went.
                    invitations.sendCode(id, language);
                }
                yield new ModelAndView("redirect:/i/prove");
            }
            case OpenInvitationResult.NoSuchCode(var left) ->
                refused(codePage(form.refused(Form.Error.of("code", "negotiation.invitation.no-such-code", left))));
            case OpenInvitationResult.TriesUsedUp() ->
                refused(codePage(form.refused(Form.Error.of("code", "negotiation.invitation.tries-used-up"))));
        };
    }

    @Open
    @GetMapping("/i/prove")
    ModelAndView proof(HttpServletRequest request) {
        return provePage(opened(request), Form.blank());
    }

    @Open
    @PostMapping("/i/prove/again")
    ModelAndView again(HttpServletRequest request, Locale language) {
        var id = opened(request);
        if (id == null) {
            return new ModelAndView("redirect:/i");
        }
        return switch (invitations.sendCode(id, language)) {
            case SendCodeResult.Sent _ -> new ModelAndView("redirect:/i/prove");
            case SendCodeResult.WaitAMoment(var seconds) ->
                refused(provePage(id, Form.blank().refused(Form.Error.of("code", "account.code.wait", seconds))));
            case SendCodeResult.TooMany() ->
                refused(provePage(id, Form.blank().refused(Form.Error.of("code", "account.code.too-many"))));
        };
    }

    @Open
    @PostMapping("/i/prove")
    ModelAndView prove(@RequestParam String code, HttpServletRequest request) {
        var id = opened(request);
        if (id == null) {
            return new ModelAndView("redirect:/i");
        }
        var form = Form.of(Map.of("code", code));
        return switch (invitations.prove(id, code.replaceAll("[^0-9A-Za-z]", ""))) {
            case ProveResult.Joined(var person, var caseId, var shownAs) -> {
                var actor = Actor.party(person);
                CurrentSignIn.begin(request, new SignedIn(actor, shownAs, "", List.of(actor)), IDLE_MINUTES);
                yield new ModelAndView("redirect:/cases/" + caseId.text() + "/answer");
            }
            case ProveResult.Wrong(var left) ->
                refused(provePage(id, form.refused(CodeField.error(new CheckCodeResult.Wrong(left)))));
            case ProveResult.TriesUsedUp() ->
                refused(provePage(id, form.refused(Form.Error.of("code", "negotiation.prove.tries-used-up"))));
            case ProveResult.CodeExpired() ->
                refused(provePage(id, form.refused(CodeField.error(new CheckCodeResult.Expired()))));
            case ProveResult.NoCodeSent() ->
                refused(provePage(id, form.refused(CodeField.error(new CheckCodeResult.NoneSent()))));
            case ProveResult.NotOpen() -> new ModelAndView("redirect:/i");
        };
    }

    @Open
    @GetMapping("/i/not-us")
    ModelAndView notUs(HttpServletRequest request) {
        return opened(request) == null ? new ModelAndView("redirect:/i") : notUsPage(Form.blank());
    }

    @Open
    @PostMapping("/i/not-us")
    ModelAndView disclaim(@RequestParam String reason, HttpServletRequest request) {
        var id = opened(request);
        if (id == null) {
            return new ModelAndView("redirect:/i");
        }
        var form = Form.of(Map.of("reason", reason));
        return switch (invitations.disclaim(id, reason)) {
            case DisclaimResult.SentBack() -> new ModelAndView("negotiation/sentBack");
            case DisclaimResult.ReasonMissing() ->
                refused(notUsPage(form.refused(Form.Error.of("reason", "negotiation.not-us.reason-missing"))));
            case DisclaimResult.NotOpen() ->
                refused(notUsPage(form.refused(Form.Error.of("reason", "negotiation.not-us.not-open"))));
        };
    }

    private ModelAndView codePage(Form form) {
        return new ModelAndView("negotiation/code", Map.of("form", form));
    }

    private ModelAndView provePage(@Nullable InvitationId id, Form form) {
        var threshold = id == null ? null : invitations.threshold(id).orElse(null);
        if (threshold == null) {
            return new ModelAndView("redirect:/i");
        }
        return new ModelAndView(
                "negotiation/prove",
                Map.of(
                        "form",
                        form,
                        "threshold",
                        threshold,
                        "organization",
                        organizations
                                .find(threshold.organization())
                                .map(Organization::name)
                                .orElse("")));
    }

    private static ModelAndView notUsPage(Form form) {
        return new ModelAndView("negotiation/notUs", Map.of("form", form));
    }

    private static @Nullable InvitationId opened(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String text
                ? InvitationId.parse(text).orElse(null)
                : null;
    }
}
