package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.fengqiao.law.PeriodEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodEventsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate TRIGGER = LocalDate.of(2025, 3, 14);

    private final Periods periods = new Periods(Rulebook.builtIn());

    @Test
    void a_period_nothing_happened_to_ends_as_it_began() {
        var counted = count("arb.limit");

        assertThat(lastDay(counted)).isEqualTo("2026-03-16");
        assertThat(counted.latest()).isEqualTo("2026-03-16");
        assertThat(counted.daysLeft()).isEqualTo(-253);
        assertThat(counted.isOver()).isTrue();
        assertThat(counted.line()).extracting(TimelineEntry::kind).containsExactly("TRIGGER", "END");
        assertThat(counted.trace().step()).isEqualTo("period.end.LAST_DAY");
        assertThat(counted.trace().beneath())
                .extracting(Trace::step)
                .containsExactly("period.begins.YEARS", "period.skipped-weekend", "period.skipped-weekend");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"CLAIMED_FROM_OTHER_SIDE", "ACKNOWLEDGED"})
    void a_demand_and_a_promise_begin_a_limitation_anew(Kind kind) {
        var counted = count("arb.limit", new PeriodEvent(kind, LocalDate.of(2025, 11, 3), null));

        assertThat(lastDay(counted)).isEqualTo("2026-11-03");
        assertThat(counted.line()).extracting(TimelineEntry::kind).containsExactly("TRIGGER", kind.name(), "END");
        assertThat(counted.line().get(1).lastDay()).isEqualTo("2026-11-03");
        assertThat(counted.line().get(1).counted()).isTrue();
    }

    @Test
    void an_application_to_a_body_begins_it_anew_when_that_procedure_is_over() {
        var applied = LocalDate.of(2025, 11, 3);

        var over = count("arb.limit", new PeriodEvent(Kind.APPLIED_TO_A_BODY, applied, LocalDate.of(2026, 2, 2)));
        var goesOn = count("arb.limit", new PeriodEvent(Kind.APPLIED_TO_A_BODY, applied, null));

        assertThat(lastDay(over)).isEqualTo("2027-02-02");
        assertThat(lastDay(goesOn)).isEqualTo("2026-11-03");
        assertThat(goesOn.trace().beneath()).extracting(Trace::step).contains("period.procedure-goes-on");
        assertThat(over.trace().beneath()).extracting(Trace::step).doesNotContain("period.procedure-goes-on");
    }

    @Test
    void an_obstacle_stops_it_and_the_rest_runs_on_afterwards() {
        // ten days of obstacle: the Monday of 16 March moves from the 14th by ten to the 24th
        var counted =
                count("arb.limit", new PeriodEvent(Kind.OBSTACLE, LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 10)));

        assertThat(lastDay(counted)).isEqualTo("2026-03-24");
        assertThat(count("arb.limit", new PeriodEvent(Kind.OBSTACLE, LocalDate.of(2025, 6, 1), null))
                        .lastDay())
                .isNull();
    }

    @Test
    void an_obstacle_counts_only_from_the_first_day_of_the_period() {
        var before =
                count("arb.limit", new PeriodEvent(Kind.OBSTACLE, LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 17)));

        // 15 to 17 March: three days
        assertThat(lastDay(before)).isEqualTo("2026-03-17");
    }

    @Test
    void events_are_taken_in_their_order_whatever_the_order_told() {
        var counted = count(
                "arb.limit",
                new PeriodEvent(Kind.ACKNOWLEDGED, LocalDate.of(2026, 5, 6), null),
                new PeriodEvent(Kind.CLAIMED_FROM_OTHER_SIDE, LocalDate.of(2025, 6, 3), null));

        assertThat(lastDay(counted)).isEqualTo("2027-05-06");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-16, true", "2026-03-17, false", "2025-03-13, false", "2025-03-14, true"})
    void an_event_outside_the_period_changes_nothing_and_says_so(LocalDate on, boolean counts) {
        var counted = count("arb.limit", new PeriodEvent(Kind.CLAIMED_FROM_OTHER_SIDE, on, null));

        assertThat(counted.line().get(1).counted()).isEqualTo(counts);
        assertThat(counted.line().get(1).why().step().equals("period.event-outside"))
                .isEqualTo(!counts);
    }

    @ParameterizedTest
    @CsvSource({
        "settle.rescission, CLAIMED_FROM_OTHER_SIDE, period.not-moved.INTERRUPTS",
        "settle.rescission, OBSTACLE, period.not-moved.SUSPENDS",
        "arb.limit, PARTY_JOINED, period.not-moved.RESTARTS",
        "arb.award, CLAIMED_FROM_OTHER_SIDE, period.not-moved.INTERRUPTS",
        "ec.accept, EXTENSION_AGREED, period.not-moved.EXTENDS",
        "arb.award, EXTENSION_AGREED, period.not-moved.EXTENDS",
        "ec.end, EXTENSION_APPROVED, period.not-moved.EXTENDS",
    })
    void a_fixed_period_is_moved_by_nothing_and_says_so(String rule, Kind kind, String why) {
        var counted = count(rule, new PeriodEvent(kind, TRIGGER.plusDays(1), TRIGGER.plusDays(2)));

        assertThat(counted.line().get(1).counted()).isFalse();
        assertThat(counted.line().get(1).why().step()).isEqualTo(why);
        assertThat(lastDay(counted)).isEqualTo(lastDay(count(rule)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PARTY_JOINED", "CLAIM_CHANGED", "COUNTERCLAIM_MERGED", "TRANSFERRED"})
    void forty_five_days_to_the_award_begin_anew(Kind kind) {
        assertThat(lastDay(count("arb.award"))).isEqualTo("2025-04-28");
        assertThat(lastDay(count("arb.award", new PeriodEvent(kind, LocalDate.of(2025, 4, 1), null))))
                .isEqualTo("2025-05-16");
    }

    @Test
    void time_left_out_does_not_count_towards_the_award() {
        var suspended = new PeriodEvent(Kind.TIME_LEFT_OUT, LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30));

        assertThat(lastDay(count("arb.award", suspended))).isEqualTo("2025-05-28");
        assertThat(lastDay(count("wi.worker", suspended))).isEqualTo("2026-04-13");
    }

    @ParameterizedTest
    @CsvSource({
        "arb.award, 2025-03-14, 2025-05-13",
        "ar.review, 2026-11-09, 2026-11-23",
        "jc.decide_2011, 2026-11-02, 2026-11-27",
        "li.handle, 2026-03-02, 2026-07-10",
        "li.js_handle, 2026-06-01, 2026-07-31",
        "wi.appraisal, 2026-03-02, 2026-06-01"
    })
    void an_approved_extension_adds_what_the_law_names(String rule, LocalDate trigger, LocalDate last) {
        var approved = new PeriodEvent(Kind.EXTENSION_APPROVED, trigger.plusDays(1), null);

        assertThat(lastDay(periods.count(PeriodQuestion.of(rule, trigger, approved), TODAY)))
                .isEqualTo(last);
        assertThat(lastDay(periods.count(PeriodQuestion.of(rule, trigger, approved, approved), TODAY)))
                .isEqualTo(last);
    }

    @Test
    void an_extension_without_a_set_length_names_its_day_or_changes_nothing() {
        var until = LocalDate.of(2025, 4, 20);

        assertThat(lastDay(count("ec.end"))).isEqualTo("2025-03-31");
        assertThat(lastDay(count("ec.end", new PeriodEvent(Kind.EXTENSION_AGREED, TRIGGER, until))))
                .isEqualTo(until);
        var open = count("ec.end", new PeriodEvent(Kind.EXTENSION_AGREED, TRIGGER, null));
        assertThat(lastDay(open)).isEqualTo("2025-03-31");
        assertThat(open.line().get(1).why().step()).isEqualTo("period.extension-without-end");
        assertThat(lastDay(count("ec.end", new PeriodEvent(Kind.EXTENSION_AGREED, TRIGGER, TRIGGER))))
                .as("an earlier day does not shorten it")
                .isEqualTo("2025-03-31");
    }

    @Test
    void a_period_the_parties_set_asks_for_its_length() {
        var asked = count("neg.agreed_period");

        assertThat(asked.lastDay()).isNull();
        assertThat(asked.wantsLength()).isTrue();
        assertThat(asked.trace().step()).isEqualTo("period.length-wanted");
        assertThat(lastDay(periods.count(
                        new PeriodQuestion("neg.agreed_period", PartialDate.of(TRIGGER), null, 10, null, List.of()),
                        TODAY)))
                .isEqualTo("2025-03-24");
        assertThat(lastDay(count(
                        "fu.performance", new PeriodEvent(Kind.EXTENSION_AGREED, TRIGGER, LocalDate.of(2025, 4, 5)))))
                .isEqualTo("2025-04-05");
    }

    @Test
    void a_named_case_has_its_own_length() {
        assertThat(lastDay(count("settle.rescission"))).isEqualTo("2026-03-16");
        assertThat(lastDay(variant("settle.rescission", "misunderstanding"))).isEqualTo("2025-06-12");
        assertThat(lastDay(variant("wi.decide", "clear"))).isEqualTo("2025-03-31");
        assertThat(lastDay(variant("wi.decide", "any other"))).isEqualTo("2025-05-13");
    }

    private CountedPeriod variant(String rule, String variant) {
        return periods.count(new PeriodQuestion(rule, PartialDate.of(TRIGGER), null, null, variant, List.of()), TODAY);
    }

    @Test
    void a_trigger_known_in_part_gives_the_earliest_end_and_the_latest() {
        var counted = periods.count(
                new PeriodQuestion("arb.limit", PartialDate.parse("2025-06"), null, null, null, List.of()), TODAY);

        assertThat(lastDay(counted)).isEqualTo("2026-06-01");
        assertThat(counted.latest()).isEqualTo("2026-06-30");
        assertThat(counted.trace().beneath()).extracting(Trace::step).contains("period.trigger-rough");
    }

    @Test
    void an_extension_moves_both_ends_of_a_trigger_known_in_part() {
        var approved = new PeriodEvent(Kind.EXTENSION_APPROVED, LocalDate.of(2026, 4, 1), null);
        var counted = periods.count(
                new PeriodQuestion("arb.award", PartialDate.parse("2026-03"), null, null, null, List.of(approved)),
                TODAY);

        assertThat(lastDay(counted)).isEqualTo("2026-04-30");
        assertThat(counted.latest()).isEqualTo("2026-06-01");
    }

    @ParameterizedTest
    @CsvSource({"15:30, 2026-11-26T16:00", "16:00, 2026-11-26T16:00"})
    void hours_are_counted_from_the_hour_after(LocalTime at, LocalDateTime end) {
        var counted =
                periods.count(new PeriodQuestion("im.urgent", PartialDate.of(TODAY), at, null, null, List.of()), TODAY);

        assertThat(counted.lastMoment()).isEqualTo(end);
        assertThat(count("im.urgent").lastMoment()).isNull();
    }

    @Test
    void a_right_that_begins_and_papers_that_are_kept_say_so() {
        assertThat(count("wi.review").trace().step()).isEqualTo("period.end.FIRST_DAY");
        assertThat(count("arch.award").trace().step()).isEqualTo("period.end.KEEP");
    }

    @Test
    void a_trigger_before_the_rule_was_in_force_is_answered_with_a_warning() {
        var old = periods.count(PeriodQuestion.of("arb.limit", LocalDate.of(2007, 6, 1)), TODAY);

        assertThat(old.trace().beneath()).extracting(Trace::step).contains("period.before-the-rule");
        assertThat(count("arb.limit").trace().beneath())
                .extracting(Trace::step)
                .doesNotContain("period.before-the-rule");
    }

    @Test
    void a_year_without_its_arrangement_makes_the_day_provisional() {
        var counted = periods.count(PeriodQuestion.of("arb.limit", LocalDate.of(2026, 5, 6)), TODAY);

        assertThat(counted.trace().beneath()).extracting(Trace::step).contains("period.provisional");
        assertThat(count("arb.limit").trace().beneath()).extracting(Trace::step).doesNotContain("period.provisional");
    }

    @Test
    void both_starts_of_mediation_are_given_and_the_earlier_opens_arbitration() {
        var known = MediationPeriod.of(Rulebook.builtIn(), LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 5));
        var supposed = MediationPeriod.of(Rulebook.builtIn(), LocalDate.of(2026, 11, 2));

        assertThat(known.byTheAct().date()).isEqualTo("2026-11-17");
        assertThat(known.byTheRegulation().date()).isEqualTo("2026-11-20");
        assertThat(known.arbitrationOpenAfter()).isEqualTo("2026-11-17");
        assertThat(known.acceptanceKnown()).isTrue();
        assertThat(supposed.byTheRegulation().date()).isEqualTo("2026-11-20");
        assertThat(supposed.acceptanceKnown()).isFalse();
        assertThat(MediationPeriod.of(Rulebook.builtIn(), LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 2))
                        .arbitrationOpenAfter())
                .isEqualTo("2026-11-17");
        assertThat(List.of("med.law15", "ts.end", "ec.end")).allMatch(MediationPeriod::isOneOfThem);
        assertThat(MediationPeriod.isOneOfThem("ec.accept")).isFalse();
    }

    @Test
    void every_event_leaves_its_point_on_the_line() {
        var stopped =
                count("arb.limit", new PeriodEvent(Kind.OBSTACLE, LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 10)));
        var goesOn = count("arb.limit", new PeriodEvent(Kind.OBSTACLE, LocalDate.of(2025, 6, 1), null));
        var putOff = count("ec.end", new PeriodEvent(Kind.EXTENSION_AGREED, TRIGGER, LocalDate.of(2025, 4, 20)));

        assertThat(stopped.line()).extracting(TimelineEntry::kind).containsExactly("TRIGGER", "OBSTACLE", "END");
        assertThat(goesOn.line()).extracting(TimelineEntry::kind).containsExactly("TRIGGER", "OBSTACLE");
        assertThat(goesOn.line().getLast().lastDay()).isNull();
        assertThat(goesOn.trace().step()).isEqualTo("period.no-end-yet");
        assertThat(putOff.line()).extracting(TimelineEntry::kind).containsExactly("TRIGGER", "EXTENSION_AGREED", "END");
        assertThat(putOff.line().get(1).lastDay()).isEqualTo("2025-04-20");
    }

    @Test
    void an_event_after_one_that_goes_on_finds_no_end_to_move() {
        var counted = count(
                "arb.limit",
                new PeriodEvent(Kind.OBSTACLE, LocalDate.of(2025, 6, 1), null),
                new PeriodEvent(Kind.ACKNOWLEDGED, LocalDate.of(2025, 7, 1), null));

        assertThat(counted.lastDay()).isNull();
        assertThat(counted.line().getLast().counted()).isFalse();
        assertThat(counted.line().getLast().lastDay()).isNull();
    }

    @Test
    void a_period_counted_back_says_so() {
        var counted = periods.count(PeriodQuestion.of("arb.hearing_notice", LocalDate.of(2026, 10, 13)), TODAY);

        assertThat(lastDay(counted)).isEqualTo("2026-09-30");
        assertThat(counted.trace().beneath().getFirst().step()).isEqualTo("period.counted-back");
        assertThat(counted.trace().beneath().getFirst().numbers()).containsExactly("2026-10-13", "5");
        assertThat(counted.trace().beneath())
                .extracting(Trace::step)
                .contains("period.skipped", "period.skipped-weekend");
    }

    @Test
    void only_an_agreed_day_ends_a_period_that_has_no_length() {
        var claimed = new PeriodEvent(Kind.CLAIMED_FROM_OTHER_SIDE, TRIGGER, TRIGGER.plusDays(9));

        assertThat(count("fu.performance", claimed).wantsLength()).isTrue();
        assertThat(count("fu.performance").line()).isEmpty();
    }

    private CountedPeriod count(String rule, PeriodEvent... events) {
        return periods.count(PeriodQuestion.of(rule, TRIGGER, events), TODAY);
    }

    private static @Nullable LocalDate lastDay(CountedPeriod counted) {
        var last = counted.lastDay();
        return last == null ? null : last.date();
    }
}
