package org.examledger.service.sanctions.domain.statements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is said of a sanction: one for each record of the sanctions and revocations topics. */
public sealed interface Content {

    /** SanctionImposed. */
    record Imposed() implements Content {}

    /**
     * SanctionModified.
     *
     * @param until the first instant at which it no longer holds; null means permanent
     */
    record Modified(@Nullable Instant until) implements Content {}

    /** SanctionLifted. */
    record Lifted() implements Content {}

    /**
     * ResultInvalidated.
     *
     * @param amongSeveral whether the sanction takes several results, so that each has statements of its own
     */
    record Invalidated(String attemptId, boolean amongSeveral) implements Content {
        /** The one result that the sanction takes. */
        public Invalidated(String attemptId) {
            this(attemptId, false);
        }
    }

    /**
     * ResultReinstated.
     *
     * @param amongSeveral whether the sanction took several results
     */
    record ResultReinstated(String attemptId, boolean amongSeveral) implements Content {
        /** The one result that the sanction took. */
        public ResultReinstated(String attemptId) {
            this(attemptId, false);
        }
    }

    /** CertificationRevoked, with {@code final} false: RevocationFinalized says when it is. */
    record Revoked(String certificationId) implements Content {}

    /** CertificationReinstated. */
    record CertificationReinstated(String certificationId) implements Content {}

    /** RevocationFinalized. */
    record Finalized(String certificationId) implements Content {}

    /** RevocationReopened. */
    record Reopened(String certificationId) implements Content {}

    /** Which of several things that a sanction takes it is said of; empty where it takes one or none. */
    default String item() {
        return switch (this) {
            case Invalidated taken -> taken.amongSeveral() ? taken.attemptId() : "";
            case ResultReinstated given -> given.amongSeveral() ? given.attemptId() : "";
            case Imposed imposed -> "";
            case Modified modified -> "";
            case Lifted lifted -> "";
            case Revoked taken -> "";
            case CertificationReinstated given -> "";
            case Finalized ended -> "";
            case Reopened open -> "";
        };
    }
}
