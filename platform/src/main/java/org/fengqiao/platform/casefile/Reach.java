package org.fengqiao.platform.casefile;

import java.util.Map;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;

/**
 * What an actor may see (可见范围), as a condition on {@code casefile.case_file c}. The only place where this is decided: by handling place,
 * organization and hat.
 */
public final class Reach {

    private final String condition;
    private final Map<String, Object> parameters;

    private Reach(String condition, Map<String, Object> parameters) {
        this.condition = condition;
        this.parameters = parameters;
    }

    public static Reach of(Actor actor) {
        return switch (actor.hat()) {
            case PARTY, APPLICANT, RESPONDENT -> new Reach("""
                        exists (select 1 from casefile.participation p
                                 where p.region = c.region and p.case_id = c.id and p.person = :reachPerson)""", Map.of("reachPerson", actor.person()));
            case MEDIATOR ->
                new Reach(
                        "c.mediator = :reachPerson and c.handling_organization = :reachOrganization",
                        Map.of("reachPerson", actor.person(), "reachOrganization", organization(actor)));
            case DISPATCHER, SEAL_KEEPER ->
                new Reach(
                        "c.handling_organization = :reachOrganization",
                        Map.of("reachOrganization", organization(actor)));
            case ARBITRATION_LIAISON, COURT_LIAISON, PARTNER ->
                new Reach("""
                        exists (select 1 from casefile.participation p
                                 where p.region = c.region and p.case_id = c.id and p.organization = :reachOrganization)""", Map.of("reachOrganization", organization(actor)));
            case OFFICIAL -> new Reach("c.handling_place like :reachPlace", Map.of("reachPlace", actor.place() + "%"));
            case SYSTEM -> new Reach("true", Map.of());
            case RULE_ADMINISTRATOR -> new Reach("false", Map.of());
        };
    }

    /** A condition that names {@code c}; its parameters all begin with {@code reach}. */
    public String condition() {
        return condition;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    /** Whether names and numbers of people are shown to this hat at all. */
    public static boolean seesPeople(Hat hat) {
        return hat != Hat.OFFICIAL;
    }

    private static Object organization(Actor actor) {
        if (actor.organization() == null) {
            throw new IllegalArgumentException("A " + actor.hat() + " belongs to an organization");
        }
        return actor.organization();
    }
}
