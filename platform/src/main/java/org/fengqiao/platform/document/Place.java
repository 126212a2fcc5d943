package org.fengqiao.platform.document;

/**
 * Where on a paper something is put later (签章位置).
 *
 * @param page from 0
 * @param x from the left edge, in points
 * @param y from the bottom edge, in points
 */
record Place(String name, int page, float x, float y, float width, float height) {

    static final String SEAL = "seal";

    /** Whether a party signs there; the others follow when all parties have signed. */
    static boolean isParty(String name) {
        return name.startsWith("applicant") || name.startsWith("respondent");
    }

    /** A square of this size around the same middle: a seal overlaps what it is put on. */
    Place around(float size) {
        return new Place(name, page, x + (width - size) / 2, y + (height - size) / 2, size, size);
    }
}
