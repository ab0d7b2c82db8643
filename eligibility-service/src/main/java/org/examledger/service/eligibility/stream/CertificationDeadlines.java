package org.examledger.service.eligibility.stream;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.clocks.codec.DeadlineAnnouncements;
import org.examledger.clocks.codec.SaidDeadlineRecords;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.Deadlines;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.conclusion.Situation;
import org.examledger.schemas.Topics;
import org.examledger.service.eligibility.domain.certifications.RequirementClock;

/**
 * The deadlines about certifications, given the time and what was said.
 *
 * @param all of one candidate
 */
record CertificationDeadlines(List<Deadline> all) {
    /** How they are said. */
    static final DeadlineAnnouncements ANNOUNCEMENTS = new DeadlineAnnouncements(Topics.CERTIFICATION_DEADLINES);

    static CertificationDeadlines of(Situation situation, List<RequirementClock> clocks) {
        Deadlines deadlines = new Deadlines(situation.now(), SaidDeadlineRecords.of(situation.said()));
        return new CertificationDeadlines(clocks.stream()
                .flatMap(clock -> clock.runs()
                        ? Stream.of(deadlines.running(clock.clock()))
                        : deadlines.abandoned(clock.clock(), List.of()).stream())
                .toList());
    }

    List<Announcement> announcements(Situation situation) {
        return all.stream()
                .flatMap(deadline -> ANNOUNCEMENTS.of(situation.subject(), deadline, situation.said()).stream())
                .toList();
    }

    Optional<Instant> nextDue() {
        return Deadlines.nextDue(all);
    }
}
