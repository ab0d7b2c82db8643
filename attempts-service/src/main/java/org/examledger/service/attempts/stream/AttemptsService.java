package org.examledger.service.attempts.stream;

import java.util.List;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.schemas.Topics;
import org.examledger.service.attempts.domain.Catalogue;

/** attempts-service in one glance: reports in, accepted facts out, the rest rejected. */
public final class AttemptsService {
    /** Application id and consumer group. */
    public static final String NAME = "attempts-service";

    private AttemptsService() {}

    /** The service under a catalogue of exams and programs. */
    public static ServiceDefinition under(Catalogue catalogue) {
        return new ServiceDefinition(
                NAME,
                Topics.INTAKE_ATTEMPTS,
                new AttemptIntake(catalogue),
                List.of(),
                List.of(Topics.ATTEMPTS, Topics.INCIDENTS),
                new AcceptedReports());
    }
}
