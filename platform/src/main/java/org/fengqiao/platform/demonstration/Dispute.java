package org.fengqiao.platform.demonstration;

import java.util.Map;

/**
 * The facts of a dispute to be played (演示案情). The facts are those of published cases, the names are invented.
 *
 * @param answers what the worker answers when asked, by the code of the question; whatever else is asked is not known
 */
record Dispute(
        String title,
        String story,
        Map<String, String> answers,
        String worker,
        String workerPhone,
        String employer,
        String employerPhone,
        String employerPerson) {}
