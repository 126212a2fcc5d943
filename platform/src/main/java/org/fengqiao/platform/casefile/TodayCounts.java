package org.fengqiao.platform.casefile;

/** The four figures above "today" (今天要办的数): overdue, due today, others, and cases where somebody else must move. */
public record TodayCounts(int overdue, int dueToday, int others, int waitingForOthers) {

    public int own() {
        return overdue + dueToday + others;
    }
}
