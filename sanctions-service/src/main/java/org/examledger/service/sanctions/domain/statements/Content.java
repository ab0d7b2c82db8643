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

    /** ResultInvalidated. */
    record Invalidated(String attemptId) implements Content {}

    /** ResultReinstated. */
    record ResultReinstated(String attemptId) implements Content {}

    /** CertificationRevoked, with {@code final} false: RevocationFinalized says when it is. */
    record Revoked(String certificationId) implements Content {}

    /** CertificationReinstated. */
    record CertificationReinstated(String certificationId) implements Content {}

    /** RevocationFinalized. */
    record Finalized(String certificationId) implements Content {}

    /** RevocationReopened. */
    record Reopened(String certificationId) implements Content {}
}
