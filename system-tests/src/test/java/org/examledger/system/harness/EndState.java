package org.examledger.system.harness;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;

/**
 * What stands about a candidate when everything was said. Two candidates with the same history have equal end states.
 *
 * @param eligibility content by exam
 * @param violations content by attempt, of those not withdrawn
 * @param certifications content by name and completing attempt, of those not withdrawn, with the last expiry
 * @param sanctions content by id, with the last end, and whether they are lifted
 * @param revocations by sanction, what is taken and whether that is final; nothing of what was given back
 * @param appeals by id, what stands of each, and what was passed on about it
 * @param exceptions content by request
 * @param deadlines by id, content and state; none of an appeal that is refused, nor whether that is complete, since it
 *     depends on the order of reports whether it was ever filed
 */
public record EndState(
        Map<String, Map<String, String>> eligibility,
        Map<String, Map<String, String>> violations,
        Map<String, Map<String, String>> certifications,
        Map<String, Map<String, String>> sanctions,
        Map<String, Map<String, String>> revocations,
        Map<String, Map<String, String>> appeals,
        Map<String, Map<String, String>> exceptions,
        Map<String, Map<String, String>> deadlines) {

    static EndState of(TopicReader reader, String candidateId) {
        Map<String, Map<String, String>> eligibility = new TreeMap<>();
        reader.lastByKey(Topics.ELIGIBILITY, candidateId + "/").forEach((key, record) -> {
            EligibilityDetermined determined = (EligibilityDetermined) record;
            eligibility.put(determined.getExamId(), Content.of(determined));
        });
        Map<String, Map<String, String>> certifications =
                standing(reader, candidateId, Topics.CERTIFICATIONS, StandingResults::certification);
        Map<String, Map<String, String>> byName = new TreeMap<>();
        certifications.values().forEach(held -> byName.put(held.get("certification") + held.get("attemptIds"), held));
        Map<String, Map<String, String>> appeals =
                standing(reader, candidateId, Topics.APPEALS, StandingAppeals::appeal);
        Map<String, Map<String, String>> deadlines =
                standing(reader, candidateId, Topics.APPEAL_DEADLINES, StandingDeadlines::deadline);
        List<String> refused = appeals.entrySet().stream()
                .filter(appeal -> "AppealRefused".equals(appeal.getValue().get("record")))
                .map(Map.Entry::getKey)
                .toList();
        refused.forEach(appealId -> appeals.get(appealId).remove("completed"));
        deadlines.values().removeIf(deadline -> refused.contains(deadline.get("appealId")));
        return new EndState(
                eligibility,
                standing(reader, candidateId, Topics.VIOLATIONS, StandingResults::violation),
                byName,
                standing(reader, candidateId, Topics.SANCTIONS, StandingSanctions::sanction),
                standing(reader, candidateId, Topics.REVOCATIONS, StandingSanctions::revocation),
                appeals,
                standing(reader, candidateId, Topics.APPEALS, StandingAppeals::exception),
                deadlines);
    }

    private static Map<String, Map<String, String>> standing(
            TopicReader reader,
            String candidateId,
            Topic topic,
            BiConsumer<Map<String, Map<String, String>>, SpecificRecord> take) {
        Map<String, Map<String, String>> standing = new TreeMap<>();
        reader.about(candidateId, topic).forEach(record -> take.accept(standing, record));
        return standing;
    }
}
