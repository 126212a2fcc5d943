/**
 * Readings (陈述识别): what {@code narrative} understands of a story, in the one JSON form that the command and the API give.
 *
 * <p>Other modules and the launcher talk to {@link org.fengqiao.platform.reading.Readings} and
 * {@link org.fengqiao.platform.reading.ReadCommand}. Nothing is stored.
 */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package org.fengqiao.platform.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
