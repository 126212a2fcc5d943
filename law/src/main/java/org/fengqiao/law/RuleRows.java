package org.fengqiao.law;

import java.util.List;

/**
 * What one edition of the library added to the rules (版次).
 *
 * @param written the rows as they are written, from which the rules take their hash
 */
record RuleRows(
        List<Period> periods,
        List<RuleOfLaw> provisions,
        List<Parameter> parameters,
        List<WorkCalendar.ArrangedDay> days,
        List<String> written) {}
