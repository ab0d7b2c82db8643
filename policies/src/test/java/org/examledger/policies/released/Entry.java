package org.examledger.policies.released;

/**
 * Something in a shipped file that is released as one piece, and never changed from then on: a version of a policy or program,
 * a holiday, an exam, a rule, a document; and what stands beside the versions.
 *
 * @param kind the field that names it in its file, for example {@code retakePolicy}
 * @param id its id
 * @param version the date of a version, the day of a holiday; {@link #UNDATED} for everything else
 * @param sum of what it says, see {@link Sums}
 */
record Entry(String kind, String id, String version, String sum) {

    static final String UNDATED = "-";

    /** From a line of the baseline. */
    static Entry parse(String line) {
        String[] words = line.split(" ");
        if (words.length != 4) {
            throw new IllegalArgumentException("The baseline has a line that is no entry: " + line);
        }
        return new Entry(words[0], words[1], words[2], words[3]);
    }

    String line() {
        return "%s %s %s %s".formatted(kind, id, version, sum);
    }

    /** What tells it from every other entry. */
    String name() {
        return isDated() ? "%s %s, %s,".formatted(kind, id, version) : "%s %s".formatted(kind, id);
    }

    boolean isDated() {
        return !version.equals(UNDATED);
    }

    boolean isVersionOf(Entry other) {
        return kind.equals(other.kind) && id.equals(other.id) && isDated() && other.isDated();
    }
}
