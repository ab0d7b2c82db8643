package org.examledger.service.attempts.stream;

import java.util.List;
import org.examledger.kit.intake.Intake;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.schemas.Topics;
import org.examledger.service.attempts.domain.Catalogue;

/** attempts-service in one glance: reports in, centres beside them; accepted facts, what follows from them, and deadlines out. */
public final class AttemptsService {
    /** Application id and consumer group. */
    public static final String NAME = "attempts-service";

    private AttemptsService() {}

    /** The service under a catalogue of exams and programs. */
    public static ServiceDefinition under(Catalogue catalogue) {
        return new ServiceDefinition(
                NAME,
                List.of(new Intake(Topics.INTAKE_ATTEMPTS, new AttemptIntake(catalogue))),
                List.of(),
                List.of(Topics.CENTERS),
                Topics.ATTEMPTS_RELAY,
                List.of(
                        Topics.ATTEMPTS,
                        Topics.INCIDENTS,
                        Topics.BOOKINGS,
                        Topics.PURCHASES,
                        Topics.ADMISSIONS,
                        Topics.RECORDINGS,
                        Topics.RESULT_QUERIES,
                        Topics.ATTEMPT_DEADLINES),
                new AttemptConclusions(catalogue));
    }
}
