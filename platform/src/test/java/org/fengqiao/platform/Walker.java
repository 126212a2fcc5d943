package org.fengqiao.platform;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.platform.Routes.Route;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.mediation.AMediation;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.organization.DemonstrationOrganizations.Body;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.shared.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes to any route under any hat and takes back what that changed. */
final class Walker {

    static final UUID PARTNER = UUID.nameUUIDFromBytes("demonstration partner".getBytes(StandardCharsets.UTF_8));
    static final UUID OTHER_PARTNER = UUID.nameUUIDFromBytes("other partner".getBytes(StandardCharsets.UTF_8));

    private static final Map<UUID, String> TOKENS =
            Map.of(PARTNER, "fengqiao-demo-partner", OTHER_PARTNER, "other-partner");

    private final MockMvc web;
    private final Visitors visitors;
    private final TransactionTemplate transaction;

    Walker(ApplicationContext application) {
        this.web = application.getBean(MockMvc.class);
        this.visitors = application.getBean(Visitors.class);
        this.transaction = application.getBean(TransactionTemplate.class);
        recordOtherPartner(application);
    }

    private static void recordOtherPartner(ApplicationContext application) {
        application
                .getBean(JdbcClient.class)
                .sql(
                        "insert into account.partner (id, name, place, token_hash, made_at) values (?, '另一个', '4401', ?, ?)")
                .param(OTHER_PARTNER)
                .param(application.getBean(Vault.class).lookupHash("partner", "other-partner"))
                .param(Days.utc(TestClock.START))
                .update();
    }

    /** What came of it. */
    record Answer(int status, String to, String body) {

        /** Whether the page, or what became of the act, was shown; being told that something typed cannot be taken is part of it. */
        boolean isContent() {
            return (status < 400 && !turnsToSignIn()) || status == 409 || status == 422;
        }

        boolean turnsToSignIn() {
            return status == 302 && (to.startsWith("/sign-in") || to.startsWith("/desk/sign-in"));
        }

        @Override
        public String toString() {
            return status + (to.isEmpty() ? "" : " to " + to);
        }
    }

    Answer go(Route route, Map<String, String> ids, @Nullable Actor as) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return answer(send(route, ids, as));
            } catch (Exception e) {
                throw new AssertionError(route + " as " + as, e);
            }
        });
    }

    private MockHttpServletResponse send(Route route, Map<String, String> ids, @Nullable Actor as) throws Exception {
        var request = route.asked(ids);
        if (as != null && route.isInterface() && as.hat() == Hat.PARTNER) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKENS.get(as.person()));
        } else if (as != null) {
            request.cookie(visitors.as(as));
        }
        return web.perform(request).andReturn().getResponse();
    }

    private static Answer answer(MockHttpServletResponse response) throws Exception {
        var to = response.getHeader(HttpHeaders.LOCATION);
        return new Answer(
                response.getStatus(), to == null ? "" : to, response.getContentAsString(StandardCharsets.UTF_8));
    }

    /** Everybody who has to do with the cases, by the hat they wear; several where several sides wear one. */
    static Map<Hat, List<Actor>> own(ApplicationContext application) {
        var people = application.getBean(People.class);
        var shilou = AMediation.CENTER;
        var zhoumin = demonstration("zhoumin");
        var wuqing = demonstration("wuqing");
        var all = new EnumMap<Hat, List<Actor>>(Hat.class);
        all.put(
                Hat.PARTY,
                List.of(
                        Actor.party(people.withPhone(new PhoneNumber(AMediation.WORKER_PHONE))),
                        Actor.party(people.withPhone(new PhoneNumber(AMediation.EMPLOYER_PHONE)))));
        all.put(Hat.MEDIATOR, List.of(staff(zhoumin, Hat.MEDIATOR, shilou)));
        all.put(Hat.DISPATCHER, List.of(staff(wuqing, Hat.DISPATCHER, shilou)));
        all.put(Hat.SEAL_KEEPER, List.of(staff(wuqing, Hat.SEAL_KEEPER, shilou)));
        all.put(
                Hat.ARBITRATION_LIAISON,
                List.of(staff(
                        demonstration("liangyi"), Hat.ARBITRATION_LIAISON, DemonstrationOrganizations.ARBITRATION)));
        all.put(
                Hat.COURT_LIAISON,
                List.of(staff(demonstration("fangting"), Hat.COURT_LIAISON, DemonstrationOrganizations.COURT)));
        all.put(
                Hat.OFFICIAL,
                List.of(staff(demonstration("songtong"), Hat.OFFICIAL, DemonstrationOrganizations.AUTHORITY)));
        all.put(
                Hat.RULE_ADMINISTRATOR,
                List.of(staff(demonstration("guiyan"), Hat.RULE_ADMINISTRATOR, DemonstrationOrganizations.AUTHORITY)));
        all.put(Hat.PARTNER, List.of(new Actor(PARTNER, Hat.PARTNER, PARTNER, new PlaceCode("4401"), null)));
        // Nobody signs in under these: a case gives them.
        for (var hat : List.of(Hat.APPLICANT, Hat.RESPONDENT, Hat.SYSTEM)) {
            all.put(hat, List.of(all.get(Hat.PARTY).getFirst().as(hat)));
        }
        return all;
    }

    /** People of the same hats who have nothing to do with the cases: a colleague who was not given them, other bodies, another city. */
    static Map<Hat, List<Actor>> strangers(ApplicationContext application) {
        var people = application.getBean(People.class);
        var city = DemonstrationOrganizations.CITY;
        var all = new EnumMap<Hat, List<Actor>>(Hat.class);
        all.put(Hat.PARTY, List.of(Actor.party(people.withPhone(new PhoneNumber("13700009999")))));
        all.put(
                Hat.MEDIATOR,
                List.of(
                        staff(demonstration("linhe"), Hat.MEDIATOR, AMediation.CENTER),
                        staff(demonstration("tanmu"), Hat.MEDIATOR, city)));
        all.put(Hat.DISPATCHER, List.of(staff(demonstration("tanmu"), Hat.DISPATCHER, city)));
        all.put(Hat.SEAL_KEEPER, List.of(staff(demonstration("tanmu"), Hat.SEAL_KEEPER, city)));
        all.put(
                Hat.ARBITRATION_LIAISON,
                List.of(staff(new UUID(8, 1), Hat.ARBITRATION_LIAISON, DemonstrationOrganizations.CITY_ARBITRATION)));
        all.put(
                Hat.COURT_LIAISON,
                List.of(staff(new UUID(8, 2), Hat.COURT_LIAISON, DemonstrationOrganizations.CITY_COURT)));
        all.put(
                Hat.OFFICIAL,
                List.of(Actor.staff(new UUID(8, 3), Hat.OFFICIAL, new UUID(8, 8), new PlaceCode("4403"))));
        all.put(
                Hat.RULE_ADMINISTRATOR,
                List.of(Actor.staff(new UUID(8, 4), Hat.RULE_ADMINISTRATOR, new UUID(8, 8), new PlaceCode("4403"))));
        all.put(
                Hat.PARTNER,
                List.of(new Actor(OTHER_PARTNER, Hat.PARTNER, OTHER_PARTNER, new PlaceCode("4401"), null)));
        return all;
    }

    private static Actor staff(UUID person, Hat hat, Body body) {
        return Actor.staff(person, hat, body.id(), body.reach());
    }

    private static UUID demonstration(String login) {
        return UUID.nameUUIDFromBytes(("demonstration staff " + login).getBytes(StandardCharsets.UTF_8));
    }
}
