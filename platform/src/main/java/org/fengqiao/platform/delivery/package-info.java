/**
 * Delivery (送达): a text to an address its caller gives, over a channel, until it is proven or given up. Each try and its result is evidence.
 *
 * <p>Other modules call {@link org.fengqiao.platform.delivery.Deliveries} in the transaction of what they tell of; the message leaves after the commit.
 */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package org.fengqiao.platform.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
