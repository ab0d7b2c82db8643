package org.examledger.quickstart.report;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.certifications.CertificationWithdrawn;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.intake.IntakeAnswered;
import org.examledger.schemas.Topic;
import org.examledger.schemas.TopicRole;
import org.examledger.schemas.Topics;

/** What the topics hold, counted in one pass. Keeps counts and last states, never the records. */
final class Findings {

    private static final String NOT_A_RECORD = "(no readable record)";
    private static final String TOMBSTONE = "(tombstone)";

    private final Map<Topic, Tally> recordsByTopic = new LinkedHashMap<>();
    private final Tally rejections = new Tally();
    private final Map<String, String> eligibility = new HashMap<>();
    private final Map<String, String> violations = new HashMap<>();
    private final Map<String, String> certifications = new HashMap<>();
    private final Candidates candidates = new Candidates();
    private final CaseFindings cases = new CaseFindings();

    static Findings in(TopicReader reader) {
        var findings = new Findings();
        for (Topic topic : Reported.TOPICS) {
            findings.recordsByTopic.put(topic, new Tally());
            reader.read(topic, record -> findings.take(topic, record, reader));
        }
        return findings;
    }

    /** How many records of each name each topic holds. */
    Map<Topic, Tally> recordsByTopic() {
        return recordsByTopic;
    }

    /** Rejected records by intake and by the code in their headers. */
    Tally rejections() {
        return rejections;
    }

    /** "STATUS, REASON" of the last record of each key. */
    Tally eligibility() {
        return Tally.of(eligibility.values());
    }

    /** Reasons of the violations that stand: violated minus withdrawn. */
    Tally violations() {
        return Tally.of(violations.values());
    }

    /** Certifications held: awarded and not withdrawn. */
    Tally certifications() {
        return Tally.of(certifications.values());
    }

    /** What is told about each candidate and exam. */
    Candidates candidates() {
        return candidates;
    }

    /** How sanctions, appeals and exceptions stand. */
    CaseFindings cases() {
        return cases;
    }

    private void take(Topic topic, ConsumerRecord<String, byte[]> record, TopicReader reader) {
        Optional<SpecificRecord> fact = reader.decode(record);
        Tally tally = recordsByTopic.get(topic);
        if (tally != null) {
            tally.count(fact.map(Findings::nameOf)
                    .orElse(record.value() == null && topic.role() == TopicRole.STATE ? TOMBSTONE : NOT_A_RECORD));
        }
        if (topic.role() == TopicRole.REJECTED) {
            rejections.count(topic.name().replace(".v1.rejected", "") + ": " + header(record, "reason"));
        } else if (topic.equals(Topics.ELIGIBILITY) && fact.isEmpty()) {
            eligibility.remove(record.key());
        } else if (topic.role() != TopicRole.INTAKE) {
            fact.ifPresent(known -> conclude(record.key(), known));
        }
    }

    private static String nameOf(SpecificRecord fact) {
        String name = fact.getSchema().getName();
        return fact instanceof IntakeAnswered answered ? name + ", " + answered.getAnswer() : name;
    }

    private void conclude(String key, SpecificRecord fact) {
        candidates.take(fact);
        cases.take(key, fact);
        switch (fact) {
            case EligibilityDetermined state -> eligibility.put(key, state.getStatus() + ", " + state.getReason());
            case RetakePolicyViolated violated ->
                violations.put(
                        key + "/" + violated.getAttemptId(),
                        violated.getReason().toString());
            case RetakePolicyViolationWithdrawn withdrawn -> violations.remove(key + "/" + withdrawn.getAttemptId());
            case CertificationAwarded awarded ->
                certifications.put(awarded.getCertificationId(), awarded.getCertification());
            case CertificationWithdrawn withdrawn -> certifications.remove(withdrawn.getCertificationId());
            default -> {
                // Counted above; nothing more is reported of it.
            }
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "(none)" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
