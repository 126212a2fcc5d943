package org.fengqiao.platform.cockpit;

/**
 * One bar of a chart (图条): drawn from zero, with its figure beside it, and leading to the list of its cases.
 *
 * @param share of the longest bar, in percent
 */
public record Bar(String label, int count, int share, String href) {

    static Bar of(String label, int count, int longest, String href) {
        return new Bar(label, count, longest == 0 ? 0 : (int) Math.round(count * 100.0 / longest), href);
    }
}
