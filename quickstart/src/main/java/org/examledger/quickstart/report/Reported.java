package org.examledger.quickstart.report;

import java.util.List;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;

/** The topics that the report reads, from the intake to the last conclusion. */
final class Reported {

    static final List<Topic> TOPICS = List.of(
            Topics.INTAKE_ATTEMPTS,
            Topics.INTAKE_ATTEMPTS.answers(),
            Topics.INTAKE_ATTEMPTS.rejected(),
            Topics.ATTEMPTS,
            Topics.INCIDENTS,
            Topics.ELIGIBILITY,
            Topics.VIOLATIONS,
            Topics.CERTIFICATIONS);

    /** Those that tell the story of a candidate. */
    static final List<Topic> STORIES =
            List.of(Topics.ATTEMPTS, Topics.ELIGIBILITY, Topics.VIOLATIONS, Topics.CERTIFICATIONS);

    private Reported() {}
}
