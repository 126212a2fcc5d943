/**
 * Evidence (证据): brought by a device to the application it is writing and by each side to its case, asked for by the mediator, read by whoever may.
 *
 * <p>A page of its own (P06) before there is a case and after; what was brought lies in the draft of module {@code intake} and in the case file. Rule of
 * law used here: 劳动人事争议仲裁办案规则 29.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "journal", "file", "casefile", "notice", "intake"})
@NullMarked
package org.fengqiao.platform.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
