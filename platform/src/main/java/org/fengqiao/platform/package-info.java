/** The Fengqiao platform (枫桥): one application, one module a package. */
@NullMarked
package org.fengqiao.platform;

import org.jspecify.annotations.NullMarked;
