package org.fengqiao.platform.intake;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.narrative.Question;
import org.fengqiao.platform.casefile.Route;
import org.jspecify.annotations.Nullable;

/**
 * An application being written (草稿). Kept for thirty days on the server and found by the device's cookie, or by phone and code.
 *
 * @param id becomes the case's id, so that sending twice opens one case
 * @param claims what it is about, as read from the story and as chosen
 * @param answers by question; {@link #UNKNOWN} is an answer
 * @param fromStory the questions whose answer was read from the story and not typed
 */
record Draft(
        UUID id,
        String story,
        Set<ClaimType> claims,
        Map<Question, String> answers,
        Set<Question> fromStory,
        EmployerAnswer employer,
        @Nullable Route route,
        String name,
        boolean urgent,
        int workers,
        @Nullable String industry,
        List<DraftFile> evidence,
        Instant startedAt) {

    /** 不清楚. */
    static final String UNKNOWN = "unknown";

    static Draft blank(UUID id, Instant at) {
        return new Draft(
                id, "", Set.of(), Map.of(), Set.of(), EmployerAnswer.NONE, null, "", false, 1, null, List.of(), at);
    }

    /** What is known of the employer (单位). */
    record EmployerAnswer(String name, String phone, String chain) {
        static final EmployerAnswer NONE = new EmployerAnswer("", "", "");

        boolean isKnown() {
            return !name.isBlank();
        }
    }

    Draft telling(
            String newStory,
            Set<ClaimType> about,
            Map<Question, String> read,
            boolean isUrgent,
            int howMany,
            @Nullable String branch,
            EmployerAnswer named) {
        // What the person typed stays; what was read from an older story goes.
        var kept = new TreeMap<>(answers);
        fromStory.forEach(kept::remove);
        var now = EnumSet.noneOf(Question.class);
        read.forEach((question, answer) -> {
            if (kept.putIfAbsent(question, answer) == null) {
                now.add(question);
            }
        });
        return new Draft(
                id,
                newStory,
                about,
                kept,
                now,
                employer.isKnown() ? employer : named,
                route,
                name,
                isUrgent,
                howMany,
                branch,
                evidence,
                startedAt);
    }

    Draft answering(Question question, String answer) {
        var all = new TreeMap<>(answers);
        all.put(question, answer);
        var read = fromStory.isEmpty() ? EnumSet.noneOf(Question.class) : EnumSet.copyOf(fromStory);
        read.remove(question);
        return new Draft(
                id, story, claims, all, read, employer, route, name, urgent, workers, industry, evidence, startedAt);
    }

    /** Without a claim that the story does not make. */
    Draft without(ClaimType claim) {
        var fewer = EnumSet.noneOf(ClaimType.class);
        fewer.addAll(claims);
        fewer.remove(claim);
        return new Draft(
                id, story, fewer, answers, fromStory, employer, route, name, urgent, workers, industry, evidence,
                startedAt);
    }

    Draft against(EmployerAnswer whom) {
        return new Draft(
                id, story, claims, answers, fromStory, whom, route, name, urgent, workers, industry, evidence,
                startedAt);
    }

    Draft choosing(Route chosen) {
        return new Draft(
                id, story, claims, answers, fromStory, employer, chosen, name, urgent, workers, industry, evidence,
                startedAt);
    }

    Draft by(String applicant) {
        return new Draft(
                id, story, claims, answers, fromStory, employer, route, applicant, urgent, workers, industry, evidence,
                startedAt);
    }

    Draft with(List<DraftFile> files) {
        return new Draft(
                id, story, claims, answers, fromStory, employer, route, name, urgent, workers, industry, files,
                startedAt);
    }

    /** A known answer; null where there is none or it is "not sure". */
    @Nullable
    String known(Question question) {
        var answer = answers.get(question);
        return UNKNOWN.equals(answer) ? null : answer;
    }
}
