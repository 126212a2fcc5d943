package org.fengqiao.platform.calculation;

import java.util.List;

/** The places whose values are on file (有参数的地方), by the shortest code that has them. */
public final class Places {

    public static final List<String> ON_FILE = List.of("4401", "4452", "31", "12", "320612", "320685");

    private Places() {}
}
