/**
 * The journal (流水): everything anyone did, append-only and hash-chained. The only audit there is.
 *
 * <p>Other modules write through {@link org.fengqiao.platform.journal.Journal} in the transaction of the change itself. Entries carry ids and
 * digests, never what was said or a person's data.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.fengqiao.platform.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
