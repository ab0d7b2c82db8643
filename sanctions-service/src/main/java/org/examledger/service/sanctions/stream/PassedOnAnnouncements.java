package org.examledger.service.sanctions.stream;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.store.Fact;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.service.sanctions.domain.facts.IdentityFact;
import org.examledger.service.sanctions.domain.facts.PassedOn;
import org.examledger.service.sanctions.domain.facts.RetestFact;

/** Reviewers' decisions that are published as they came, byte for byte. */
final class PassedOnAnnouncements {
    private PassedOnAnnouncements() {}

    static List<Announcement> of(List<PassedOn> decisions, List<Fact> stored) {
        if (decisions.isEmpty()) {
            return List.of();
        }
        Map<String, Fact.Readable> reports = stored.stream()
                .filter(Fact.Readable.class::isInstance)
                .map(Fact.Readable.class::cast)
                .filter(InvolvedCandidates::isOwn)
                .filter(fact -> fact.stored().topic().equals(Topics.INTAKE_REVIEWS.name()))
                .collect(Collectors.toMap(Fact::eventId, Function.identity(), (one, same) -> one));
        return decisions.stream()
                .flatMap(decision -> Optional.ofNullable(reports.get(decision.eventId()))
                        .map(report -> (Announcement) new Announcement.AsReported(topicOf(decision), report))
                        .stream())
                .toList();
    }

    /** Whether the topic holds such decisions, each in a slot of its own. */
    static boolean isPassedOn(Topic topic) {
        return topic.equals(Topics.IDENTITIES) || topic.equals(Topics.RETESTS);
    }

    private static Topic topicOf(PassedOn decision) {
        return switch (decision) {
            case IdentityFact identity -> Topics.IDENTITIES;
            case RetestFact retest -> Topics.RETESTS;
        };
    }
}
