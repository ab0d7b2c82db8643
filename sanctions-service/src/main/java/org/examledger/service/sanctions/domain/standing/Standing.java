package org.examledger.service.sanctions.domain.standing;

import java.time.Instant;
import org.examledger.service.sanctions.domain.Grounds;
import org.jspecify.annotations.Nullable;

/** What has become of a sanction since it was imposed. */
public sealed interface Standing {

    /** Why it stands so. */
    Grounds grounds();

    /** In force as it was imposed, also while an appeal is open. */
    record AsImposed(Grounds grounds) implements Standing {}

    /**
     * In force with another end.
     *
     * @param until the first instant at which it no longer holds; null means permanent
     */
    record Modified(@Nullable Instant until, Grounds grounds) implements Standing {}

    /** Lifted, as if it had never been imposed. */
    record Lifted(Grounds grounds) implements Standing {}
}
