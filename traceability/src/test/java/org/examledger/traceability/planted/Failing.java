package org.examledger.traceability.planted;

import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fails always; its name keeps it out of the build. */
@Tag("R1")
class Failing {
    @Test
    void fails() {
        fail("as planted");
    }
}
