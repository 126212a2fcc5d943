package org.fengqiao.platform.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.MoveResult;
import org.fengqiao.platform.casefile.NumberSeries;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.terms.Installment;
import org.fengqiao.platform.terms.PayMethod;
import org.fengqiao.platform.terms.Promise;
import org.fengqiao.platform.terms.Terms;

/** A dispute whose two sides have just said yes to the same terms: 8,500 yuan in two payments. */
public record AgreedCase(CaseId id, Actor worker, Actor employer) {

    public static final String WORKER_PHONE = "13800001234";
    public static final String EMPLOYER_PHONE = "13900005678";

    /** 周敏 of the demonstration. */
    public static final Actor MEDIATOR = Actor.staff(
            demonstration("zhoumin"),
            Hat.MEDIATOR,
            DemonstrationOrganizations.SHILOU.id(),
            DemonstrationOrganizations.SHILOU.reach());

    /** 吴青 of the demonstration, who also keeps the seal. */
    public static final Actor SEAL_KEEPER = Actor.staff(
            demonstration("wuqing"),
            Hat.SEAL_KEEPER,
            DemonstrationOrganizations.SHILOU.id(),
            DemonstrationOrganizations.SHILOU.reach());

    public static final Terms TERMS = new Terms(
            List.of(
                    new Installment(Money.ofYuan("4500"), LocalDate.parse("2026-03-20")),
                    new Installment(Money.ofYuan("4000"), LocalDate.parse("2026-04-20"))),
            PayMethod.BANK_TRANSFER,
            Set.of(Promise.CERTIFICATE),
            "");

    private static final NumberSeries SERIES = new NumberSeries("穗劳人调", "%s〔%d〕%06d号");

    /** A mediator was at the table. */
    public static AgreedCase mediated(CaseFiles cases, People people) {
        var agreed = opened(cases, people, Route.MEDIATE, "某某建筑劳务有限公司");
        cases.assign(agreed.id, MEDIATOR.person(), SEAL_KEEPER.as(Hat.DISPATCHER));
        cases.move(agreed.id, Stage.Event.START_MEDIATION, SEAL_KEEPER.as(Hat.DISPATCHER));
        assertThat(cases.move(agreed.id, Stage.Event.AGREE, MEDIATOR)).isInstanceOf(MoveResult.Moved.class);
        return agreed;
    }

    /** The two sides alone. */
    public static AgreedCase settled(CaseFiles cases, People people, String employerName) {
        var agreed = opened(cases, people, Route.NEGOTIATE, employerName);
        cases.move(agreed.id, Stage.Event.START_NEGOTIATION, SEAL_KEEPER.as(Hat.DISPATCHER));
        assertThat(cases.move(agreed.id, Stage.Event.AGREE, agreed.worker)).isInstanceOf(MoveResult.Moved.class);
        return agreed;
    }

    private static AgreedCase opened(CaseFiles cases, People people, Route route, String employerName) {
        var worker = Actor.party(people.withPhone(new PhoneNumber(WORKER_PHONE)));
        var employer = Actor.party(people.withPhone(new PhoneNumber(EMPLOYER_PHONE)));
        var id = aCase().by(worker.person())
                .route(route)
                .applicant("张三友", WORKER_PHONE)
                .against(employerName)
                .respondentPhone(EMPLOYER_PHONE)
                .handledBy(DemonstrationOrganizations.SHILOU.id(), DemonstrationOrganizations.SHILOU.reach())
                .openIn(cases);
        cases.accept(id, SERIES, SEAL_KEEPER.as(Hat.DISPATCHER));
        cases.join(id, Side.RESPONDENT, employer.person());
        return new AgreedCase(id, worker, employer);
    }

    private static UUID demonstration(String login) {
        return UUID.nameUUIDFromBytes(("demonstration staff " + login).getBytes(StandardCharsets.UTF_8));
    }
}
