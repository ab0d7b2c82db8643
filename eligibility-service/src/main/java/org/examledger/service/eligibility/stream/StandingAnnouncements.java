package org.examledger.service.eligibility.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.conclusion.Situation;
import org.examledger.schemas.Topics;
import org.examledger.service.eligibility.codec.StandingRecords;
import org.examledger.service.eligibility.domain.certifications.CertificationCourse;
import org.examledger.service.eligibility.domain.certifications.SaidStanding;

/**
 * How certifications stand as announcements, and when time changes that next.
 *
 * @param obtained the ids of the certifications that have been obtained by now
 * @param nextDue empty if time alone changes nothing any more
 */
record StandingAnnouncements(List<Announcement> announcements, Set<String> obtained, Optional<Instant> nextDue) {

    static StandingAnnouncements of(Situation situation, List<CertificationCourse> courses) {
        List<Announcement> announcements = new ArrayList<>();
        Set<String> obtained = new HashSet<>();
        List<Instant> due = new ArrayList<>();
        for (CertificationCourse course : courses) {
            String slot = Slots.standing(course.certificationId());
            Optional<SaidStanding> said = said(slot, situation.said());
            if (!course.obtained(situation.now(), said)) {
                due.add(course.obtainedAt());
                continue;
            }
            obtained.add(course.certificationId());
            announcements.add(new Announcement.Derived(
                    slot,
                    Topics.CERTIFICATION_STANDINGS,
                    situation.subject(),
                    StandingRecords.of(situation.subject(), course.at(situation.now(), said))));
            course.nextDue(situation.now(), said).ifPresent(due::add);
        }
        return new StandingAnnouncements(announcements, obtained, due.stream().min(Instant::compareTo));
    }

    private static Optional<SaidStanding> said(String slot, SaidBefore before) {
        return before.in(slot).flatMap(StandingRecords::said);
    }
}
