package org.examledger.service.sanctions.domain.statements;

import java.util.EnumSet;
import java.util.Set;

/** What a statement about a sanction settles; of each the last statement stands. */
public enum Subject {
    /** That there is the sanction, and what it first took. These statements never change. */
    IMPOSITION,
    TAKING,
    /** How long it lasts now, lifted included. */
    TERM,
    /** Whether what it took is held by the candidate again. */
    HOLDING,
    /** Whether an appeal can still undo a revocation. Without meaning while the certification is held again. */
    FINALITY;

    /**
     * The subject that a statement settles, for a reader who does not know on what occasion it was made.
     *
     * @param content as it was read from its topic
     */
    public static Subject of(Content content) {
        return switch (content) {
            case Content.Imposed imposed -> IMPOSITION;
            case Content.Modified modified -> TERM;
            case Content.Lifted lifted -> TERM;
            case Content.Invalidated invalidated -> TAKING;
            case Content.Revoked revoked -> TAKING;
            case Content.ResultReinstated reinstated -> HOLDING;
            case Content.CertificationReinstated reinstated -> HOLDING;
            case Content.Finalized ended -> FINALITY;
            case Content.Reopened open -> FINALITY;
        };
    }

    /**
     * The subjects of which, once the statement is read, nothing stands: what is imposed or taken once more is so as at
     * first, and of what is given back nothing is final.
     *
     * @param content as it was read from its topic
     */
    public static Set<Subject> emptiedBy(Content content) {
        return switch (content) {
            case Content.Imposed imposed -> EnumSet.of(TERM);
            case Content.Invalidated invalidated -> EnumSet.of(HOLDING);
            case Content.Revoked revoked -> EnumSet.of(HOLDING);
            case Content.CertificationReinstated reinstated -> EnumSet.of(FINALITY);
            case Content.ResultReinstated reinstated -> EnumSet.noneOf(Subject.class);
            case Content.Modified modified -> EnumSet.noneOf(Subject.class);
            case Content.Lifted lifted -> EnumSet.noneOf(Subject.class);
            case Content.Finalized ended -> EnumSet.noneOf(Subject.class);
            case Content.Reopened open -> EnumSet.noneOf(Subject.class);
        };
    }
}
