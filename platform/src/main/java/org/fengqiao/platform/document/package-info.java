/**
 * Papers (文书): set from blocks of text into PDF/A with an embedded Chinese font, signed one after the other, sealed, and verified by anybody with the
 * code that is printed on them.
 *
 * <p>Other modules talk to {@link org.fengqiao.platform.document.Papers}. What a paper says is theirs; this module knows no case. Rules of law used here:
 * 电子签名法 art. 13, 14.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "file"})
@NullMarked
package org.fengqiao.platform.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
