package org.fengqiao.platform.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.account.DemonstrationAccounts;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.agreement.Agreement.Signing;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.terms.Terms;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The steps from a yes to an agreement in effect, for tests of what comes after. */
public final class AgreementSteps {

    private static final Pattern SIX = Pattern.compile("验证码([0-9]{6})");

    private final Agreements agreements;
    private final Signings signings;
    private final Countersignings countersignings;
    private final CaseFiles cases;
    private final People people;
    private final DemonstrationAccounts staff;
    private final TestClock clock;
    private final MockMvc web;

    public AgreementSteps(ApplicationContext application) {
        this.agreements = application.getBean(Agreements.class);
        this.signings = application.getBean(Signings.class);
        this.countersignings = application.getBean(Countersignings.class);
        this.cases = application.getBean(CaseFiles.class);
        this.people = application.getBean(People.class);
        this.staff = application.getBean(DemonstrationAccounts.class);
        this.clock = application.getBean(TestClock.class);
        this.web = application.getBean(MockMvc.class);
    }

    /** Signed by both, the mediator and with the seal. */
    public AgreedCase mediatedInEffect(Terms terms) {
        var agreed = AgreedCase.mediated(cases, people);
        agreements.draft(agreed.id(), AgreementKind.MEDIATION, UUID.randomUUID(), terms);
        agreements.sendOut(agreed.id(), 1, terms, Ability.DOUBTFUL, "工程款月底结", AgreedCase.MEDIATOR);
        sign(agreed.id(), agreed.worker(), "张三友");
        sign(agreed.id(), agreed.employer(), "陈四海");
        countersign(agreed.id());
        assertThat(countersignings.seal(agreed.id(), AgreedCase.SEAL_KEEPER))
                .isInstanceOf(CountersignResult.Countersigned.class);
        return agreed;
    }

    /** Signed by the two sides alone. */
    public AgreedCase settledInEffect(Terms terms) {
        var agreed = AgreedCase.settled(cases, people, "某某建筑劳务有限公司");
        agreements.draft(agreed.id(), AgreementKind.SETTLEMENT, UUID.randomUUID(), terms);
        sign(agreed.id(), agreed.worker(), "张三友");
        assertThat(sign(agreed.id(), agreed.employer(), "陈四海")).isEqualTo(new SignAgreementResult.Signed(true));
        return agreed;
    }

    SignAgreementResult sign(CaseId id, Actor by, String name) {
        // The outbox shows the newest first.
        clock.advance(Duration.ofSeconds(1));
        understand(id, by);
        return signings.sign(command(id, by, name, code()));
    }

    void understand(CaseId id, Actor by) {
        var side = cases.find(id, by).orElseThrow().own();
        var signing = (Signing) agreements.newestOf(id).orElseThrow();
        signings.understand(signing, Optional.ofNullable(side).orElseThrow(), by, Locale.CHINA);
    }

    SignAgreement command(CaseId id, Actor by, String name, String code) {
        return new SignAgreement(
                id, by, name, null, "", null, people.phoneOf(by.person()).orElseThrow(), code);
    }

    CountersignResult countersign(CaseId id) {
        clock.advance(Duration.ofMinutes(1));
        return countersignings.countersign(id, oneTime(), AgreedCase.MEDIATOR);
    }

    String oneTime() {
        return staff.signIns().stream()
                .filter(one -> one.login().equals("zhoumin"))
                .findFirst()
                .orElseThrow()
                .oneTime();
    }

    /** The newest code that was sent. */
    public String code() {
        var matcher = SIX.matcher(fetch("/demo/outbox"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private String fetch(String path) {
        try {
            return web.perform(get(path)).andReturn().getResponse().getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
