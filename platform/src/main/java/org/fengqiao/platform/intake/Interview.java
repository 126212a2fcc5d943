package org.fengqiao.platform.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Money;
import org.fengqiao.law.PartialDate;
import org.fengqiao.narrative.PartialDay;
import org.fengqiao.narrative.Question;
import org.fengqiao.narrative.Questions;
import org.fengqiao.narrative.Reader;
import org.fengqiao.narrative.Reading;
import org.fengqiao.narrative.SealedSpan;
import org.fengqiao.narrative.Suggestions;
import org.fengqiao.narrative.Telling;
import org.fengqiao.platform.intake.Draft.EmployerAnswer;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.place.Packs;
import org.fengqiao.platform.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The guided interview (引导问答): reads the story, fills what it says, and asks only what is still missing. */
@Component
class Interview {

    private final Divisions divisions;
    private final Packs packs;
    private final Clock clock;

    Interview(Divisions divisions, Packs packs, Clock clock) {
        this.divisions = divisions;
        this.packs = packs;
        this.clock = clock;
    }

    LocalDate today() {
        return Days.of(clock.instant());
    }

    Reading read(String story) {
        return Reader.shared().read(story, today());
    }

    /** The draft with a story told: its claims, its answers, and what asks for haste. */
    Draft tell(Draft draft, String story, Set<ClaimType> chosen) {
        var reading = read(story);
        var claims = EnumSet.noneOf(ClaimType.class);
        claims.addAll(chosen);
        claims.addAll(story.equals(draft.story()) ? unofferedClaims(draft) : claimsOf(reading));
        var count = reading.workers().count();
        return draft.telling(
                story,
                claims,
                answersIn(story, reading.suggestions()),
                reading.urgent(),
                count == null ? 1 : Math.max(1, count),
                reading.industry(),
                reading.employers().isEmpty()
                        ? EmployerAnswer.NONE
                        : new EmployerAnswer(reading.employers().getFirst(), "", ""));
    }

    private static Set<ClaimType> claimsOf(Reading reading) {
        var claims = EnumSet.noneOf(ClaimType.class);
        reading.claimTypes().forEach(type -> claims.add(ClaimType.valueOf(type.name())));
        return claims;
    }

    /** Of a story told before: its claims as they stand, but for those that the page offers and that were chosen anew. */
    private static Set<ClaimType> unofferedClaims(Draft draft) {
        var claims = EnumSet.noneOf(ClaimType.class);
        claims.addAll(draft.claims());
        InterviewController.CHIPS.forEach(claims::remove);
        return claims;
    }

    /** The story as it becomes part of the case: what was said only to settle is no part of it. */
    String account(String story) {
        return Telling.withoutOffers(story, read(story));
    }

    /** The sentences of a story that were said only to settle. */
    List<String> saidToSettle(String story) {
        return read(story).sealed().stream().map(SealedSpan::text).toList();
    }

    private Map<Question, String> answersIn(String story, Suggestions said) {
        var answers = new EnumMap<Question, String>(Question.class);
        put(answers, Question.MONTHLY_WAGE, said.monthlyWageFen());
        put(answers, Question.UNPAID_MONTHS, said.unpaidMonths());
        put(answers, Question.OWED, said.owedFen());
        put(answers, Question.STARTED_ON, iso(said.startedOn()));
        put(answers, Question.ENDED_ON, iso(said.endedOn()));
        put(answers, Question.STILL_EMPLOYED, yesNo(said.stillEmployed()));
        put(answers, Question.CONTRACT, yesNo(said.writtenContract()));
        put(
                answers,
                Question.END_REASON,
                said.endReason() == null ? null : reason(said.endReason()).name());
        packs.all()
                .forEach(pack -> divisions
                        .named(story, pack.place())
                        .filter(division -> division.code().value().length() == 9)
                        .ifPresent(division ->
                                answers.put(Question.PLACE, division.code().value())));
        return answers;
    }

    /** What is still to be asked, in the order to ask it. */
    List<Question> open(Draft draft) {
        var known = draft.answers().isEmpty()
                ? EnumSet.noneOf(Question.class)
                : EnumSet.copyOf(draft.answers().keySet());
        return open(draft.claims(), known);
    }

    List<Question> open(Set<ClaimType> claims, Set<Question> answered) {
        var known = EnumSet.of(Question.EMPLOYER);
        known.addAll(answered);
        return Questions.open(narrativeTypes(claims), known).stream()
                .filter(AnswerField::isAsked)
                .toList();
    }

    private static Set<org.fengqiao.narrative.ClaimType> narrativeTypes(Set<ClaimType> claims) {
        var types = EnumSet.noneOf(org.fengqiao.narrative.ClaimType.class);
        claims.forEach(claim -> types.add(
                org.fengqiao.narrative.ClaimType.valueOf(claim.filedUnder().name())));
        return types;
    }

    /** The answers as facts that {@code law} computes from. */
    EmploymentFacts facts(Draft draft) {
        var months = draft.known(Question.UNPAID_MONTHS);
        var reason = draft.known(Question.END_REASON);
        var place = draft.known(Question.PLACE);
        var facts = EmploymentFacts.unknown()
                .from(date(draft.known(Question.STARTED_ON)))
                .endedOn(date(draft.known(Question.ENDED_ON)))
                .stillEmployed(bool(draft.known(Question.STILL_EMPLOYED)))
                .paidMonthly(money(draft.known(Question.MONTHLY_WAGE)))
                .unpaid(months == null ? null : Integer.valueOf(months), money(draft.known(Question.OWED)))
                .contract(bool(draft.known(Question.CONTRACT)), null)
                .endedBecause(reason == null ? null : EndReason.valueOf(reason));
        return place == null ? facts : facts.at(place);
    }

    private static EndReason reason(org.fengqiao.narrative.EndReason said) {
        return switch (said) {
            case DISMISSED -> EndReason.DISMISSED;
            case RESIGNED -> EndReason.RESIGNED;
            case FORCED_RESIGN -> EndReason.FORCED_RESIGN;
            case CLOSING -> EndReason.AGREED_BY_EMPLOYER;
        };
    }

    private static void put(Map<Question, String> answers, Question question, @Nullable Object value) {
        if (value != null) {
            answers.put(question, String.valueOf(value));
        }
    }

    private static @Nullable String iso(@Nullable PartialDay day) {
        return day == null ? null : day.iso();
    }

    private static @Nullable String yesNo(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "yes" : "no";
    }

    private static @Nullable Boolean bool(@Nullable String answer) {
        return answer == null ? null : (Boolean) answer.equals("yes");
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        return iso == null ? null : PartialDate.parse(iso);
    }

    private static @Nullable Money money(@Nullable String fen) {
        return fen == null ? null : Money.ofFen(Long.parseLong(fen));
    }
}
