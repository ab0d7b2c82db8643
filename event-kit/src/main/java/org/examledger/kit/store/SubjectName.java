package org.examledger.kit.store;

import org.examledger.kit.record.SubjectKind;

/**
 * What a subject is called in the stores: a candidate by its id as it is, all others by a prefix and their id. So a centre
 * is never taken for a candidate of the same id. A candidateId may be any text, also one that begins as a prefix does: that
 * one gets a prefix of its own.
 */
public final class SubjectName {
    private static final char PREFIXED = '\u0001';

    private SubjectName() {}

    /** The name of a subject. */
    public static String of(SubjectKind kind, String id) {
        return isPlain(kind, id) ? id : prefix(kind) + id;
    }

    /** The kind of the subject that is called so. */
    public static SubjectKind kind(String name) {
        return name.startsWith(prefix(SubjectKind.CENTER)) ? SubjectKind.CENTER : SubjectKind.CANDIDATE;
    }

    /** The id of the subject that is called so. */
    public static String id(String name) {
        return isPlain(SubjectKind.CANDIDATE, name)
                ? name
                : name.substring(prefix(kind(name)).length());
    }

    private static boolean isPlain(SubjectKind kind, String id) {
        return kind == SubjectKind.CANDIDATE && (id.isEmpty() || id.charAt(0) != PREFIXED);
    }

    private static String prefix(SubjectKind kind) {
        return switch (kind) {
            case CANDIDATE -> PREFIXED + "candidate/";
            case CENTER -> PREFIXED + "center/";
        };
    }
}
