/**
 * Linkage (衔接): packets to the offices that take over and their answers. What a packet holds is read outside the wall: no word that was said to settle
 * can be in it.
 *
 * <p>Other modules talk to {@link org.fengqiao.platform.linkage.Packets}. Rules of law used here: 劳动争议调解仲裁法 art. 15, 16, 21, 28, 29;
 * 劳动人事争议仲裁办案规则 art. 29, 74–76; 民事诉讼法 art. 205, 225–227.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "journal",
            "document",
            "delivery",
            "organization",
            "account",
            "casefile",
            "notice",
            "intake",
            "terms",
            "agreement",
            "fulfillment"
        })
@NullMarked
package org.fengqiao.platform.linkage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
