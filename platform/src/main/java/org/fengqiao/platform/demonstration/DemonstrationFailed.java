package org.fengqiao.platform.demonstration;

/** The demonstration came to a page that is not as it should be (演示中断). */
final class DemonstrationFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemonstrationFailed(String message) {
        super(message);
    }
}
