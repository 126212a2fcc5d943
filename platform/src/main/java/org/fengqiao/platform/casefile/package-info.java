/**
 * The case file (案卷): one dispute being handled, as everyone may see it. Its number, parties, claims with computed amounts, evidence, stage,
 * deadlines, tasks and who takes part.
 *
 * <p>Other modules talk to {@link org.fengqiao.platform.casefile.CaseFiles}, {@link org.fengqiao.platform.casefile.Tasks},
 * {@link org.fengqiao.platform.casefile.Deadlines}, {@link org.fengqiao.platform.casefile.CasePapers} and
 * {@link org.fengqiao.platform.casefile.UndisputedFacts}; they hear {@link org.fengqiao.platform.casefile.CaseMoved},
 * {@link org.fengqiao.platform.casefile.CaseAssigned} and {@link org.fengqiao.platform.casefile.DeadlinePassed}. What was said to settle never comes here.
 */
@ApplicationModule(allowedDependencies = {"shared", "journal", "place", "file", "document", "web"})
@NullMarked
package org.fengqiao.platform.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
