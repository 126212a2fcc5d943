package org.fengqiao.platform.intake;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.narrative.Question;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseClaim;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Element;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.intake.RelayResult.NobodyThere;
import org.fengqiao.platform.intake.RelayResult.NotUnderstood;
import org.fengqiao.platform.intake.RelayResult.Relayed;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.web.Form;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The face of intake for other systems (代交申请): what they send goes the way of the pages, and the worker finds it by phone like any other. */
@Service
public class Relays {

    private final Drafts drafts;
    private final Interview interview;
    private final Applications applications;
    private final People people;
    private final CaseFiles cases;
    private final Divisions divisions;
    private final Clock clock;

    Relays(
            Drafts drafts,
            Interview interview,
            Applications applications,
            People people,
            CaseFiles cases,
            Divisions divisions,
            Clock clock) {
        this.drafts = drafts;
        this.interview = interview;
        this.applications = applications;
        this.people = people;
        this.cases = cases;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * Takes an application that a system sends for a worker. After a refusal nothing of it is to stay: the caller takes its transaction back.
     *
     * @param id of the case there will be
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RelayResult relay(UUID id, RelayedApplication sent, Actor partner, Locale language) {
        return switch (RelayReading.read(sent, Draft.blank(id, clock.instant()), interview, divisions)) {
            case RelayReading.Read.Wrong(var errors) -> new NotUnderstood(errors);
            case RelayReading.Read.Understood understood -> submit(understood, partner, language);
        };
    }

    private RelayResult submit(RelayReading.Read.Understood understood, Actor partner, Locale language) {
        var draft = understood.draft();
        var phone = understood.phone();
        drafts.keep(draft);
        drafts.bind(draft.id(), phone);
        var by = partner.onBehalfOf(people.withPhone(phone));
        return switch (applications.submit(draft, phone, understood.particulars(), by, language)) {
            case SubmitResult.Submitted(var id, var receiptNumber) -> {
                var organization = partner.organization();
                if (organization != null) {
                    cases.admit(id, organization, by);
                }
                yield new Relayed(id, receiptNumber);
            }
            case SubmitResult.NobodyThere(var place) -> new NobodyThere(place);
            case SubmitResult.NothingTold() -> refused(StoryField.FIELD, "intake.story.empty");
            case SubmitResult.PlaceMissing() -> refused("place", "intake.place.missing");
            case SubmitResult.NameMissing() -> refused("applicant.name", "intake.check.name-missing");
        };
    }

    private static NotUnderstood refused(String field, String key) {
        return new NotUnderstood(List.of(Form.Error.of(field, key)));
    }

    /** What the interview would still ask the applicant of a case, the most useful first. */
    @Transactional(readOnly = true)
    public List<Question> open(CaseView view) {
        var told = cases.elements(view.id()).stream()
                .filter(element -> element.side() == Side.APPLICANT)
                .map(Element::code)
                .collect(Collectors.toSet());
        var known = Arrays.stream(Question.values())
                .filter(question -> told.contains(question.name()))
                .collect(Collectors.toSet());
        return interview.open(view.claims().stream().map(CaseClaim::type).collect(Collectors.toSet()), known);
    }
}
