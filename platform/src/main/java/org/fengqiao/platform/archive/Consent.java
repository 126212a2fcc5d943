package org.fengqiao.platform.archive;

import org.fengqiao.platform.casefile.Side;

/** What one side said to the binding of what the two settled alone (归档同意). */
record Consent(Side side, boolean given) {}
