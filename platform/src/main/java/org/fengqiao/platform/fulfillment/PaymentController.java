package org.fengqiao.platform.fulfillment;

import static org.fengqiao.platform.web.Responses.notFound;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;
import org.fengqiao.platform.agreement.Agreements;
import org.fengqiao.platform.agreement.EffectiveAgreement;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.file.KeepResult;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.terms.AmountText;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Paid or not (P16): the worker says what came, the employer what went, with its proof. */
@Controller
class PaymentController {

    private final Payments payments;
    private final Proofs proofs;
    private final Accounts accounts;
    private final Agreements agreements;
    private final CaseFiles cases;
    private final Clock clock;

    PaymentController(
            Payments payments, Proofs proofs, Accounts accounts, Agreements agreements, CaseFiles cases, Clock clock) {
        this.payments = payments;
        this.proofs = proofs;
        this.accounts = accounts;
        this.agreements = agreements;
        this.cases = cases;
        this.clock = clock;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/payments")
    ModelAndView list(@PathVariable String id, Actor actor) {
        return page(find(id, actor), Form.blank());
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/payments/{number}/received")
    ModelAndView received(@PathVariable String id, @PathVariable int number, Actor actor) {
        var view = find(id, actor);
        return answer(view, payments.received(view.id(), number, actor), number);
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/payments/{number}/not-received")
    ModelAndView notReceived(@PathVariable String id, @PathVariable int number, Actor actor) {
        var view = find(id, actor);
        return answer(view, payments.notReceived(view.id(), number, actor), number);
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/payments/{number}/partly-received")
    ModelAndView partlyReceived(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String amount,
            Actor actor) {
        var view = find(id, actor);
        var part = AmountText.read(amount).orElse(null);
        if (part == null) {
            return refused(view, "amount-" + number, "terms.amount-not-a-number");
        }
        return answer(view, payments.partlyReceived(view.id(), number, part, actor), number);
    }

    /** The employer says it paid; a proof goes to the evidence of the case. */
    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/payments/{number}/paid")
    ModelAndView paid(@PathVariable String id, @PathVariable int number, @RequestParam MultipartFile proof, Actor actor)
            throws IOException {
        var view = find(id, actor);
        if (!proof.isEmpty()
                && proofs.take(
                                view,
                                number,
                                Optional.ofNullable(proof.getOriginalFilename()).orElse(""),
                                proof.getBytes(),
                                actor)
                        instanceof KeepResult.NotTaken refused) {
            return refused(
                    view,
                    "proof-" + number,
                    "fulfillment.proof." + refused.why().name(),
                    refused.name(),
                    refused.bytes() / 1_000_000);
        }
        return answer(view, payments.saidPaid(view.id(), number, actor), number);
    }

    private ModelAndView answer(CaseView view, ReportResult result, int number) {
        return switch (result) {
            case ReportResult.Reported _, ReportResult.ReceivedBefore() ->
                new ModelAndView("redirect:/cases/" + view.id().text() + "/payments");
            case ReportResult.NotFound(), ReportResult.OtherSidesWord() -> throw notFound();
            case ReportResult.NotAPart() -> refused(view, "amount-" + number, "fulfillment.payment.not-a-part");
        };
    }

    private ModelAndView page(CaseView view, Form form) {
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        model.put("agreement", inEffect(view));
        model.put("payments", payments.of(view.id()));
        model.put("reports", payments.reports(view.id()));
        model.put("isWorker", view.own() == view.workerSide());
        model.put("account", accounts.of(view.id()).orElse(null));
        model.put("unmasked", false);
        model.put("today", Days.of(clock.instant()));
        return new ModelAndView("fulfillment/payments", model);
    }

    private EffectiveAgreement inEffect(CaseView view) {
        return agreements.inEffect(view.id()).orElseThrow(Responses::notFound);
    }

    private ModelAndView refused(CaseView view, String field, String key, Object... arguments) {
        var page = page(view, Form.blank().refused(Form.Error.of(field, key, arguments)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Shows the account in full to who must pay. */
    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/account/show")
    ModelAndView showAccount(@PathVariable String id, Actor actor) {
        var view = find(id, actor);
        accounts.unmask(view.id(), actor);
        var page = page(view, Form.blank());
        page.addObject("unmasked", true);
        return page;
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> cases.find(caseId, actor))
                .filter(view -> view.own() != null)
                .orElseThrow(Responses::notFound);
    }
}
