/**
 * What every page stands on (网页): who is signed in, which hats a route admits, texts in the reader's language, forms that come back with what
 * was typed, and the one place where a fault becomes a page. No subject of its own.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.fengqiao.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
