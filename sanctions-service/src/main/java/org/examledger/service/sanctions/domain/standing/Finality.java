package org.examledger.service.sanctions.domain.standing;

import org.examledger.service.sanctions.domain.Grounds;

/** Whether an appeal can still undo a revocation. */
public sealed interface Finality {

    /** An appeal is open or may be filed. */
    record Open(Grounds grounds) implements Finality {}

    /** No appeal can undo it, as far as is known. */
    record Final(Grounds grounds) implements Finality {}

    /** The revocation is undone. */
    record Undone() implements Finality {}
}
