package org.fengqiao.narrative.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds stories like another among many (相似陈述) without comparing it with each: stories that agree in a band of their sketches are
 * compared, all others passed over (locality-sensitive hashing). Of stories that are half alike hardly one in three hundred is missed.
 *
 * @param <K> what a story is known by
 */
public final class SimilarStories<K> {

    private static final int ROWS = 3;
    private static final int BANDS = Fingerprint.HASHES / ROWS;

    private final Set<K> keys = new HashSet<>();
    private final Map<Long, List<Known<K>>> bands = new HashMap<>();

    private record Known<K>(K key, Fingerprint story) {}

    /** A story like the one asked about, and how much, from 0 to 1. */
    public record Similar<K>(K key, double likeness) {}

    /** Adds a story; one known by the same key before gives way to it. */
    public void add(K key, Fingerprint story) {
        if (!keys.add(key)) {
            bands.values().forEach(known -> known.removeIf(one -> one.key().equals(key)));
        }
        if (!story.isEmpty()) {
            for (var band = 0; band < BANDS; band++) {
                bands.computeIfAbsent(band(story, band), _ -> new ArrayList<>()).add(new Known<>(key, story));
            }
        }
    }

    /** The stories at least so much like it, the most alike first. */
    public List<Similar<K>> like(Fingerprint story, double least) {
        var candidates = new LinkedHashSet<Known<K>>();
        if (!story.isEmpty()) {
            for (var band = 0; band < BANDS; band++) {
                candidates.addAll(bands.getOrDefault(band(story, band), List.of()));
            }
        }
        return candidates.stream()
                .map(known -> new Similar<>(known.key(), story.likeness(known.story())))
                .filter(similar -> similar.likeness() >= least)
                .sorted(Comparator.comparingDouble((Similar<K> similar) -> -similar.likeness()))
                .toList();
    }

    private static long band(Fingerprint story, int band) {
        var hash = (long) band;
        for (var row = 0; row < ROWS; row++) {
            hash = hash * 0x5DEECE66DL + story.sketch(band * ROWS + row);
        }
        return hash;
    }
}
