package org.fengqiao.platform.shared;

import java.io.Serializable;

/** Where a record was first registered (登记地): the four-digit city code of GB/T 2260. First in every key and never changed. */
public record Region(int code) implements Serializable {

    public Region {
        if (code < 1000 || code > 9999) {
            throw new IllegalArgumentException("A region is a four-digit city code: " + code);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(code);
    }
}
