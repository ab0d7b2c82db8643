package org.examledger.system.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.examledger.appeals.AppealOutcome;
import org.examledger.appeals.Modification;
import org.examledger.attempts.Outcome;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.sanctions.Measure;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import tools.jackson.databind.JsonNode;

/** One candidate of a test: what centres report about them, and what the ledger says of them. */
public final class Candidate {
    private final World world;
    private final String id;
    private final Reports reports;
    private final Reviews reviews;
    private final Appealing appealing;
    private final Requests requests;
    private final Challenges challenges;
    private final Appointments appointments;
    private final List<SpecificRecord> reported = new ArrayList<>();
    private int attempts;

    private Candidate(World world, String id) {
        this.world = world;
        this.id = id;
        this.reports = new Reports(id);
        this.reviews = new Reviews(id);
        this.appealing = new Appealing(id);
        this.requests = new Requests(id);
        this.challenges = new Challenges(id);
        this.appointments = new Appointments(id);
    }

    /** A candidate that no other test knows. */
    public static Candidate of(World world) {
        return new Candidate(world, World.newCandidate());
    }

    /** Another such candidate, whose records lie on another partition than those of a given one. */
    public static Candidate elsewhereThan(Candidate other, World world) {
        return Stream.generate(World::newCandidate)
                .filter(id -> Reporter.partition(id) != Reporter.partition(other.id()))
                .findFirst()
                .map(id -> new Candidate(world, id))
                .orElseThrow();
    }

    /** The candidate of a known id. */
    public static Candidate of(World world, String id) {
        return new Candidate(world, id);
    }

    /** The candidateId. */
    public String id() {
        return id;
    }

    /** Makes reports about the candidate, to be sent by the test itself or with {@link #report}. */
    public Reports reports() {
        return reports;
    }

    /** Makes what reviewers decide about the candidate. */
    public Reviews reviews() {
        return reviews;
    }

    /** Makes reports about the candidate's appeals. */
    public Appealing appealing() {
        return appealing;
    }

    /** Makes reports about the candidate's requests for exceptions. */
    public Requests requests() {
        return requests;
    }

    /** Makes reports about the candidate's challenges, transcripts and authorisations. */
    public Challenges challenges() {
        return challenges;
    }

    /** Makes reports about the candidate's appointments and what they rest on. */
    public Appointments appointments() {
        return appointments;
    }

    /** What was reported about the candidate, in its order. */
    public List<SpecificRecord> reported() {
        return List.copyOf(reported);
    }

    /** Sittings that failed, each with its result two hours later. Attempts are called a1, a2 and so on. */
    public Candidate failed(String examId, String... starts) {
        for (String start : starts) {
            sat(examId, start, Outcome.FAILED, "UTC");
        }
        return this;
    }

    /** The same for a sitting in a zone. */
    public Candidate failedIn(String zoneId, String examId, String start) {
        return sat(examId, start, Outcome.FAILED, zoneId);
    }

    /** A sitting that was passed, with its result two hours later. */
    public Candidate passed(String examId, String start) {
        return sat(examId, start, Outcome.PASSED, "UTC");
    }

    private Candidate sat(String examId, String start, Outcome outcome, String zoneId) {
        attempts++;
        String attemptId = "a" + attempts;
        report(reports.started(attemptId, examId, start, zoneId));
        report(reports.resultAfterTwoHours(attemptId, outcome, start));
        return this;
    }

    /** Sends a report to the intake. */
    public RecordMetadata report(SpecificRecord record) {
        reported.add(record);
        return world.reporter().report(record);
    }

    /** A case is confirmed, with the notice in UTC and in the same instant. */
    public Candidate convicted(String caseId, String program, String notifiedAt, Measure... measures) {
        report(reviews.confirmed(caseId, program, notifiedAt, measures));
        return this;
    }

    /** The candidate appeals, with every item. */
    public Candidate appealed(String appealId, String caseId, String at) {
        report(appealing.submitted(appealId, caseId, at));
        return this;
    }

    /** An appeal is decided. */
    public Candidate decided(String appealId, AppealOutcome outcome, String at, Modification... modifications) {
        report(appealing.decided(appealId, outcome, at, modifications));
        return this;
    }

    /** The id of the sanction that the measure of a case has led to, once all is taken in. */
    public String sanctionId(String caseId, MeasureKind kind) {
        return published(Topics.SANCTIONS, SanctionImposed.class).stream()
                .filter(imposed -> imposed.getCaseId().equals(caseId) && imposed.getKind() == kind)
                .map(SanctionImposed::getSanctionId)
                .findFirst()
                .orElseThrow(() -> new AssertionError("case " + caseId + " has led to no " + kind));
    }

    /** What stands about an exam once all is taken in. */
    public EligibilityDetermined eligibility(String examId) {
        return Objects.requireNonNull(
                world.eligibility(id, examId), () -> "nothing stands about " + id + " and exam " + examId);
    }

    /** Whether a sitting may start at an instant, as HTTP answers. */
    public boolean mayStart(String examId, String at) {
        return answer(examId, at).get("allowed").booleanValue();
    }

    /** The answer of HTTP for an exam at an instant. */
    public JsonNode answer(String examId, String at) {
        world.settle();
        Http http = world.ledger().http(Service.ELIGIBILITY);
        return http.get("/api/candidates/" + id + "/eligibility/" + examId + "?at=" + Http.encoded(at))
                .body();
    }

    /** Every record of a topic about the candidate once all is taken in. */
    public List<SpecificRecord> published(Topic topic) {
        world.settle();
        return world.reader().about(id, topic);
    }

    /** The records of one kind about the candidate once all is taken in. */
    public <T extends SpecificRecord> List<T> published(Topic topic, Class<T> kind) {
        world.settle();
        return world.reader().about(id, topic, kind);
    }

    /** A list about the candidate that a service answers with, such as "sanctions", once all is taken in. */
    public List<JsonNode> listed(Service service, String what) {
        world.settle();
        return world.ledger()
                .http(service)
                .get("/api/candidates/" + id + "/" + what)
                .body()
                .valueStream()
                .toList();
    }

    /** What a service keeps about the candidate until what it refers to is known, once all is taken in. */
    public List<JsonNode> waiting(Service service) {
        world.settle();
        return world.ledger()
                .http(service)
                .get("/api/waiting")
                .body()
                .valueStream()
                .filter(kept -> kept.get("candidateId").asString().equals(id))
                .toList();
    }

    /** What stands about the candidate once all is taken in. */
    public EndState endState() {
        world.settle();
        return EndState.of(world.reader(), id);
    }
}
