package org.examledger.quickstart.publish;

import java.util.Map;
import org.examledger.kit.conclusion.CloudEventHeaders;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;

/** Who sends to which intake, as the headers of the reports say. */
final class Senders {

    private final Map<Topic, CloudEventHeaders> headers = Map.of(
            Topics.INTAKE_ATTEMPTS, new CloudEventHeaders("test-centres"),
            Topics.INTAKE_REVIEWS, new CloudEventHeaders("integrity-reviewers"),
            Topics.INTAKE_APPEALS, new CloudEventHeaders("appeal-parties"));

    CloudEventHeaders to(Topic intake) {
        CloudEventHeaders known = headers.get(intake);
        if (known == null) {
            throw new IllegalArgumentException("%s is no intake topic".formatted(intake.name()));
        }
        return known;
    }
}
