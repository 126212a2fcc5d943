/** Labor law as data and arithmetic: periods, limitation and entitlements (劳动法规则), each answer with the rule it came from. */
@NullMarked
package org.fengqiao.law;

import org.jspecify.annotations.NullMarked;
