package org.fengqiao.platform.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The invented staff of a demonstration (演示账户), with sign-ins anyone may know. In production there are none, and a home that has them is refused. */
@Component
@Order(20)
public class DemonstrationAccounts implements ApplicationRunner {

    private static final String PASSWORD = "fengqiao-demo";
    private static final String TOTP_SECRET = "FENGQIAODEMOTOTPSECRET234567ABCD";

    private static final String PARTNER_TOKEN = "fengqiao-demo-partner";
    private static final UUID PARTNER =
            UUID.nameUUIDFromBytes("demonstration partner".getBytes(StandardCharsets.UTF_8));

    private final Staff staff;
    private final Partners partners;
    private final Clock clock;
    private final boolean demonstration;

    DemonstrationAccounts(Staff staff, Partners partners, Clock clock, @Value("${fengqiao.mode}") String mode) {
        this.staff = staff;
        this.partners = partners;
        this.clock = clock;
        this.demonstration = mode.equals("demo");
    }

    /** One sign-in as the page and the console show it. */
    public record SignIn(String login, String password, String oneTime, String name) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demonstration) {
            if (staff.hasDemonstrationAccounts() || partners.exists(PARTNER)) {
                throw new IllegalStateException(
                        "This database holds demonstration accounts; production needs its own.");
            }
            return;
        }
        for (var member : members()) {
            staff.make(
                    new NewStaff(
                            member.id(), member.fullName, member.login, PASSWORD, TOTP_SECRET, member.hats(), true),
                    Actor.system());
        }
        partners.record(
                PARTNER, "政务小程序（演示）", DemonstrationOrganizations.AUTHORITY.reach(), PARTNER_TOKEN, Actor.system());
    }

    /** The token with which a system may try the interface; empty in production. */
    public Optional<String> partnerToken() {
        return demonstration ? Optional.of(PARTNER_TOKEN) : Optional.empty();
    }

    /** The sign-ins that work right now; empty in production. */
    public List<SignIn> signIns() {
        return demonstration
                ? members().stream()
                        .map(member -> new SignIn(
                                member.login, PASSWORD, Totp.at(TOTP_SECRET, clock.instant()), member.fullName))
                        .toList()
                : List.of();
    }

    private static List<Member> members() {
        return List.of(
                new Member("zhoumin", "周敏", DemonstrationOrganizations.SHILOU, List.of(Hat.MEDIATOR)),
                new Member("linhe", "林和", DemonstrationOrganizations.SHILOU, List.of(Hat.MEDIATOR)),
                new Member("wuqing", "吴青", DemonstrationOrganizations.SHILOU, List.of(Hat.DISPATCHER, Hat.SEAL_KEEPER)),
                new Member(
                        "heyan",
                        "何燕",
                        DemonstrationOrganizations.PANYU,
                        List.of(Hat.DISPATCHER, Hat.MEDIATOR, Hat.SEAL_KEEPER)),
                new Member(
                        "tanmu",
                        "谭木",
                        DemonstrationOrganizations.CITY,
                        List.of(Hat.DISPATCHER, Hat.MEDIATOR, Hat.SEAL_KEEPER)),
                new Member("liangyi", "梁一", DemonstrationOrganizations.ARBITRATION, List.of(Hat.ARBITRATION_LIAISON)),
                new Member("fangting", "方庭", DemonstrationOrganizations.COURT, List.of(Hat.COURT_LIAISON)),
                new Member("songtong", "宋统", DemonstrationOrganizations.AUTHORITY, List.of(Hat.OFFICIAL)),
                new Member("guiyan", "桂严", DemonstrationOrganizations.AUTHORITY, List.of(Hat.RULE_ADMINISTRATOR)));
    }

    /** Who is invented. */
    private record Member(String login, String fullName, DemonstrationOrganizations.Body body, List<Hat> wears) {

        UUID id() {
            return UUID.nameUUIDFromBytes(("demonstration staff " + login).getBytes(StandardCharsets.UTF_8));
        }

        List<Actor> hats() {
            return wears.stream()
                    .map(hat -> Actor.staff(id(), hat, body.id(), body.reach()))
                    .toList();
        }
    }
}
