package org.examledger.service.eligibility.domain.sittings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.examledger.service.eligibility.domain.WaitingFact;
import org.examledger.service.eligibility.domain.bans.Bans;
import org.examledger.service.eligibility.domain.facts.AttemptStarted;
import org.examledger.service.eligibility.domain.facts.CertificationFact;
import org.examledger.service.eligibility.domain.facts.DistinctFacts;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.FactAboutAttempt;
import org.examledger.service.eligibility.domain.facts.IdentityFact;
import org.examledger.service.eligibility.domain.facts.RetestFact;
import org.examledger.service.eligibility.domain.facts.SanctionFact;
import org.examledger.service.eligibility.domain.facts.SecondAppointmentFact;
import org.examledger.service.eligibility.domain.facts.UnreadableRecord;
import org.examledger.service.eligibility.domain.identity.Links;

/**
 * A candidate's facts put in order: the same for any order and duplication of the same facts.
 *
 * @param sittings by examId, each exam's in the order in which they count
 * @param unreadable records that nobody can decode
 * @param waiting facts whose attempt is not known, by (occurredAt, eventId)
 * @param identity links to other candidate ids and their undoing, by (occurredAt, eventId)
 * @param retests what programs ordered
 * @param certificationFacts what sanctions did to certifications, known ones or not, by (occurredAt, eventId)
 */
public record History(
        SortedMap<String, List<Sitting>> sittings,
        Bans bans,
        List<UnreadableRecord> unreadable,
        List<WaitingFact> waiting,
        List<IdentityFact> identity,
        Retests retests,
        List<CertificationFact> certificationFacts) {

    /** Puts facts in order, given in any order and with any duplicates. */
    public static History of(Collection<? extends Fact> facts) {
        List<Fact> distinct = DistinctFacts.among(facts);
        Map<String, SittingAssembly> attempts = attempts(distinct);
        List<SanctionFact> sanctions = new ArrayList<>();
        List<UnreadableRecord> unreadable = new ArrayList<>();
        List<WaitingFact> waiting = new ArrayList<>();
        List<IdentityFact> identity = new ArrayList<>();
        List<CertificationFact> certifications = new ArrayList<>();
        for (Fact fact : distinct) {
            switch (fact) {
                case AttemptStarted started -> {} // gathered first, since the others may have come before it
                case FactAboutAttempt about -> {
                    SittingAssembly attempt = attempts.get(about.attemptId());
                    if (attempt != null && attempt.concerns(about)) {
                        attempt.add(about);
                    } else if (!(about instanceof SecondAppointmentFact)) { // a fault may come before any start
                        waiting.add(new WaitingFact(about.eventId(), about.recordName(), about.attemptId()));
                    }
                }
                case IdentityFact known -> identity.add(known);
                case RetestFact retest -> {} // gathered by themselves
                case SanctionFact sanction -> sanctions.add(sanction);
                case CertificationFact certification -> certifications.add(certification);
                case UnreadableRecord record -> unreadable.add(record);
            }
        }
        return new History(
                byExam(attempts.values()),
                Bans.of(sanctions),
                unreadable,
                waiting,
                identity,
                Retests.among(distinct),
                certifications);
    }

    /** The sittings of an exam in order, empty when it was never sat. */
    public List<Sitting> sittingsOf(String examId) {
        return sittings.getOrDefault(examId, List.of());
    }

    /** All candidate ids of the person who has this one, in order; itself alone without a link (rule S5). */
    public SortedSet<String> unitedWith(String candidateId) {
        return Links.among(identity).unitedWith(candidateId);
    }

    private static Map<String, SittingAssembly> attempts(List<Fact> distinct) {
        Map<String, SittingAssembly> attempts = new LinkedHashMap<>();
        for (Fact fact : distinct) {
            if (fact instanceof AttemptStarted started) {
                // A second start of an attempt never passes intake; the earliest would stand.
                attempts.putIfAbsent(started.attemptId(), new SittingAssembly(started));
            }
        }
        return attempts;
    }

    private static SortedMap<String, List<Sitting>> byExam(Collection<SittingAssembly> attempts) {
        SortedMap<String, List<Sitting>> byExam = new TreeMap<>();
        attempts.stream()
                .map(SittingAssembly::sitting)
                .sorted(Sitting.IN_ORDER)
                .forEach(sitting -> byExam.computeIfAbsent(sitting.started().examId(), examId -> new ArrayList<>())
                        .add(sitting));
        return byExam;
    }
}
