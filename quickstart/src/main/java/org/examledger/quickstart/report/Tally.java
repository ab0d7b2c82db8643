package org.examledger.quickstart.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts by name. */
final class Tally {

    private final Map<String, Long> counts = new TreeMap<>();

    static Tally of(Collection<String> names) {
        var tally = new Tally();
        names.forEach(tally::count);
        return tally;
    }

    void count(String name) {
        counts.merge(name, 1L, Long::sum);
    }

    long of(String name) {
        return counts.getOrDefault(name, 0L);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The largest first, then by name. */
    List<Map.Entry<String, Long>> entries() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
