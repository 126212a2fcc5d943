package org.fengqiao.platform.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person is to do next (待办).
 *
 * @param kind what, as a word of the module that asks for it: {@code intake.accept}, {@code negotiation.answer}; its text is {@code task.<kind>}
 * @param assignee one person; null: anyone under that hat in the responsible organization, or that side's people
 * @param due last day; null when no day is set
 * @param rank what puts it in its place when it is neither overdue nor due today
 * @param path where it is done: the page to open
 */
public record NewTask(
        CaseId caseId,
        String kind,
        Turn turn,
        @Nullable UUID assignee,
        @Nullable LocalDate due,
        Rank rank,
        String path) {}
