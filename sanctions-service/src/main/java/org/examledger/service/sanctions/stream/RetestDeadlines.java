package org.examledger.service.sanctions.stream;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.codec.DeadlineAnnouncements;
import org.examledger.clocks.codec.SaidDeadlineRecords;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.Deadlines;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.conclusion.Situation;
import org.examledger.schemas.Topics;

/**
 * The deadlines of retests, given the time and what was said (rule S7).
 *
 * @param all of one candidate
 */
record RetestDeadlines(List<Deadline> all) {
    /** How they are said. */
    static final DeadlineAnnouncements ANNOUNCEMENTS = new DeadlineAnnouncements(Topics.SANCTION_DEADLINES);

    static RetestDeadlines of(Situation situation, List<Clock> clocks) {
        Deadlines deadlines = new Deadlines(situation.now(), SaidDeadlineRecords.of(situation.said()));
        return new RetestDeadlines(clocks.stream().map(deadlines::running).toList());
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
