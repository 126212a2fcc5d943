package org.fengqiao.platform;

import java.util.List;

/** What the launcher can be asked to do (命令). */
@FunctionalInterface
interface Verb {

    /** Answers the exit code. */
    int run(List<String> arguments) throws InterruptedException;
}
