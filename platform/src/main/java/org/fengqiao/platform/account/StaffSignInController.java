package org.fengqiao.platform.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.CurrentSignIn;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Open;
import org.fengqiao.platform.web.Responses;
import org.fengqiao.platform.web.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How staff sign in, change hats and sign out. */
@Controller
class StaffSignInController {

    private static final int IDLE_MINUTES = 30;

    private final Staff staff;
    private final Organizations organizations;
    private final DemonstrationAccounts demonstration;

    StaffSignInController(Staff staff, Organizations organizations, DemonstrationAccounts demonstration) {
        this.staff = staff;
        this.organizations = organizations;
        this.demonstration = demonstration;
    }

    @Open
    @GetMapping("/desk/sign-in")
    ModelAndView form(@RequestParam(defaultValue = "") String back) {
        return page(Form.blank(), back);
    }

    @Open
    @PostMapping("/desk/sign-in")
    ModelAndView signIn(
            @RequestParam String login,
            @RequestParam String password,
            @RequestParam("one-time") String oneTime,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request) {
        return switch (staff.signIn(login.strip(), password, CodeField.digits(oneTime))) {
            case SignInResult.SignedInAs(var name, var hats) -> {
                CurrentSignIn.begin(
                        request,
                        new SignedIn(hats.getFirst(), name, organizationOf(hats.getFirst()), hats),
                        IDLE_MINUTES);
                yield new ModelAndView(
                        "redirect:" + BackTo.own(back, home(hats.getFirst().hat())));
            }
            case SignInResult.NotRecognized() ->
                refused(
                        Form.of(Map.of("login", login))
                                .refused(Form.Error.of("login", "account.sign-in.not-recognized")),
                        back);
            case SignInResult.LockedOut(var minutes) ->
                refused(
                        Form.of(Map.of("login", login))
                                .refused(Form.Error.of("login", "account.sign-in.locked-out", minutes)),
                        back);
        };
    }

    @For({
        Hat.MEDIATOR,
        Hat.DISPATCHER,
        Hat.SEAL_KEEPER,
        Hat.ARBITRATION_LIAISON,
        Hat.COURT_LIAISON,
        Hat.OFFICIAL,
        Hat.RULE_ADMINISTRATOR
    })
    @GetMapping("/desk/hats")
    ModelAndView hats(SignedIn signedIn) {
        var names = signedIn.hats().stream().map(this::organizationOf).toList();
        return new ModelAndView("account/hats", Map.of("hats", signedIn.hats(), "names", names));
    }

    @For({
        Hat.MEDIATOR,
        Hat.DISPATCHER,
        Hat.SEAL_KEEPER,
        Hat.ARBITRATION_LIAISON,
        Hat.COURT_LIAISON,
        Hat.OFFICIAL,
        Hat.RULE_ADMINISTRATOR
    })
    @PostMapping("/desk/hats")
    String wear(@RequestParam int hat, SignedIn signedIn, HttpServletRequest request) {
        if (hat < 0 || hat >= signedIn.hats().size()) {
            throw Responses.notFound();
        }
        var chosen = signedIn.hats().get(hat);
        CurrentSignIn.begin(
                request, new SignedIn(chosen, signedIn.name(), organizationOf(chosen), signedIn.hats()), IDLE_MINUTES);
        return "redirect:" + home(chosen.hat());
    }

    @Open
    @PostMapping("/desk/sign-out")
    String signOut(HttpServletRequest request) {
        CurrentSignIn.end(request);
        return "redirect:/desk/sign-in";
    }

    private static String home(Hat hat) {
        return switch (hat) {
            case OFFICIAL, RULE_ADMINISTRATOR -> "/cockpit";
            case ARBITRATION_LIAISON, COURT_LIAISON -> "/desk/inbox";
            case MEDIATOR, DISPATCHER, SEAL_KEEPER, PARTY, APPLICANT, RESPONDENT, PARTNER, SYSTEM -> "/desk";
        };
    }

    private String organizationOf(Actor hat) {
        var organization = hat.organization();
        return organization == null
                ? ""
                : organizations.find(organization).map(Organization::name).orElse("");
    }

    private ModelAndView page(Form form, String back) {
        return new ModelAndView(
                "account/staffSignIn", Map.of("form", form, "back", back, "demonstration", demonstration.signIns()));
    }

    private ModelAndView refused(Form form, String back) {
        var page = page(form, back);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
