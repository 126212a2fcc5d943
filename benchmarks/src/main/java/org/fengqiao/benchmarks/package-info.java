/** How fast it is (性能测量): figures to compare, printed with the limit each should keep. */
@NullMarked
package org.fengqiao.benchmarks;

import org.jspecify.annotations.NullMarked;
