package org.examledger.quickstart.report;

import java.util.List;
import org.examledger.schemas.Topic;
import org.examledger.schemas.TopicRole;
import org.examledger.schemas.Topics;

/** The topics that the report reads. */
final class Reported {

    /** All but the clock's and copies, from the intakes to the last conclusion. */
    static final List<Topic> TOPICS = Topics.all().stream()
            .filter(topic -> topic.role() != TopicRole.CLOCK && topic.role() != TopicRole.RELAY)
            .toList();

    /** Whose accepted records tell a story, besides what is passed on as reported. */
    static final List<Topic> STORY_INTAKES = List.of(Topics.INTAKE_REVIEWS, Topics.INTAKE_APPEALS);

    /** Those that tell the story of a candidate. What follows from one fact is told in this order. */
    static final List<Topic> STORIES = List.of(
            Topics.ATTEMPTS,
            Topics.INCIDENTS,
            Topics.SANCTIONS,
            Topics.REVOCATIONS,
            Topics.APPEALS,
            Topics.APPEAL_DEADLINES,
            Topics.ELIGIBILITY,
            Topics.VIOLATIONS,
            Topics.CERTIFICATIONS);

    private Reported() {}
}
