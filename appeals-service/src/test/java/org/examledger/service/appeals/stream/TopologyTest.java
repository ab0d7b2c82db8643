package org.examledger.service.appeals.stream;

import org.examledger.kit.given.GoldenTopology;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TopologyTest {

    @Test
    @DisplayName(
            "The topology is the one that was reviewed: names of topics, stores and steps decide what a new version finds")
    void topologyIsAsReviewed() {
        GoldenTopology.check(DrivenAppeals.definition());
    }
}
