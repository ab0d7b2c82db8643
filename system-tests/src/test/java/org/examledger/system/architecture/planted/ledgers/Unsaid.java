package org.examledger.system.architecture.planted.ledgers;

import org.examledger.system.harness.World;
import org.junit.jupiter.api.Test;

/** A test that says nothing of its ledgers on purpose: the architecture tests must see it. */
class Unsaid {
    @Test
    void usesBoth() {
        World.shared().settle();
        World.disturbed().settle();
    }
}
