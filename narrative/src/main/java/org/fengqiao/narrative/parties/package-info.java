/**
 * Who and where (主体与地点): firms, people, how many, places. The inside of {@code narrative}, for its packages alone; what is found is in
 * {@link org.fengqiao.narrative.Reading}.
 */
@NullMarked
package org.fengqiao.narrative.parties;

import org.jspecify.annotations.NullMarked;
