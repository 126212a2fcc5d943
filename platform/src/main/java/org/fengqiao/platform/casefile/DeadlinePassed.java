package org.fengqiao.platform.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** Published when the last day of an open deadline is over. The module that set the deadline acts. A stored contract. */
public record DeadlinePassed(CaseId id, UUID deadline, String ruleId, LocalDate lastDay) {}
