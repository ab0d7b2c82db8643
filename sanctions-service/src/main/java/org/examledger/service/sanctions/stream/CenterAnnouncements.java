package org.examledger.service.sanctions.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.conclusion.Conclusions;
import org.examledger.kit.conclusion.Place;
import org.examledger.kit.conclusion.Situation;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.store.Fact;
import org.examledger.kit.store.WaitingFact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.schemas.Topics;
import org.examledger.service.sanctions.codec.CenterFile;
import org.examledger.service.sanctions.codec.CenterStatements;
import org.examledger.service.sanctions.domain.centers.SuspensionRules;

/** What the domain concludes about a centre, as announcements in {@code exam.centers.v1}. */
final class CenterAnnouncements {
    private final SuspensionRules rules;

    CenterAnnouncements(PolicyCatalogue policies) {
        this.rules = new SuspensionRules(policies);
    }

    Conclusions conclude(Situation situation) {
        String centerId = situation.subject();
        CenterFile file = CenterFile.of(situation.facts());
        var concluded = rules.conclude(centerId, file.facts());
        List<Announcement> announcements = new ArrayList<>(passedOn(concluded.passedOn(), situation.facts()));
        concluded
                .suspensions()
                .forEach(suspension -> announcements.add(derived(
                        suspensionSlot(suspension.decided().suspensionId()),
                        CenterStatements.of(centerId, suspension))));
        concluded
                .appeals()
                .forEach(appeal -> announcements.add(
                        derived(appealSlot(appeal.appealed().appealId()), CenterStatements.of(centerId, appeal))));
        List<WaitingFact> waiting = Stream.concat(concluded.waiting().stream(), file.unreadable().stream())
                .map(fact -> new WaitingFact(fact.eventId(), fact.recordName(), centerId, fact.waitsFor()))
                .toList();
        return new Conclusions(announcements, waiting);
    }

    private static List<Announcement> passedOn(List<String> eventIds, List<Fact> facts) {
        Map<String, Fact.Readable> byId = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.Readable readable) {
                byId.put(fact.eventId(), readable);
            }
        }
        List<Announcement> announcements = new ArrayList<>();
        for (String eventId : eventIds) {
            Fact.Readable fact = byId.get(eventId);
            if (fact != null) {
                announcements.add(new Announcement.AsReported(Topics.CENTERS, fact));
            }
        }
        return announcements;
    }

    private static Announcement derived(String slot, SpecificRecord record) {
        return new Announcement.Derived(slot, Topics.CENTERS, RecordFields.subjectId(record), record);
    }

    /** The place of a record that was published about a centre. */
    static Place placeOf(SpecificRecord record) {
        Object suspensionId = RecordFields.value(record, "suspensionId");
        Object appealId = RecordFields.value(record, "appealId");
        boolean derived = record.getSchema().getField(RecordFields.BASIS) != null;
        String slot = derived
                ? appealId == null ? suspensionSlot(String.valueOf(suspensionId)) : appealSlot(String.valueOf(appealId))
                : RecordFields.eventId(record);
        return new Place(RecordFields.subjectId(record), slot);
    }

    private static String suspensionSlot(String suspensionId) {
        return "suspension/" + suspensionId;
    }

    private static String appealSlot(String appealId) {
        return "appeal/" + appealId;
    }
}
