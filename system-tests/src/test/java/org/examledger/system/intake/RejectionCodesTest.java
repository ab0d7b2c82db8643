package org.examledger.system.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.examledger.attempts.AttemptStarted;
import org.examledger.intake.IntakeAnswer;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Rejection;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A report that is refused is kept as it came, and the next one goes through (contract, meaning 2)")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnSharedLedger
class RejectionCodesTest {
    private final World world = World.shared();
    private final List<Sent> sent = new ArrayList<>();

    /** A bad report in its partition, and the good one that was sent after it. */
    private record Sent(
            Bad bad,
            ProducerRecord<byte[], byte[]> report,
            RecordMetadata place,
            Candidate candidate,
            SpecificRecord next,
            RecordMetadata placeOfNext) {
        @Override
        public String toString() {
            return bad.toString();
        }
    }

    /** All at once, so that each is found among the others. */
    @BeforeAll
    void sendThemAll() {
        Stream.of(
                        BadBytes.all(),
                        BadRecords.all(),
                        BadPlaces.all(),
                        BadCompany.all(),
                        BadInTwoWays.all(),
                        BadReviews.all(),
                        BadAppeals.all(),
                        BadRequests.all())
                .flatMap(cases -> cases)
                .map(this::send)
                .forEach(sent::add);
        world.settle();
    }

    private Sent send(Bad bad) {
        Candidate candidate = Candidate.of(world);
        ProducerRecord<byte[], byte[]> report = bad.make().apply(world, candidate);
        RecordMetadata place = world.reporter().send(report);
        SpecificRecord next = next(place.topic(), candidate);
        return new Sent(bad, report, place, candidate, next, candidate.report(next));
    }

    private static SpecificRecord next(String intake, Candidate candidate) {
        return switch (intake) {
            case "exam.intake.reviews.v1" ->
                candidate.reviews().confirmed("next", "ORACLE", "2026-05-28T09:00Z", Reviews.ban());
            case "exam.intake.appeals.v1" ->
                candidate.appealing().submitted("next", "unknown-case", "2026-05-28T09:00Z");
            default -> candidate.reports().started("next", "AZ-900", "2021-05-03T09:00Z");
        };
    }

    Stream<Sent> sent() {
        return sent.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sent")
    void isKeptUnderItsCode(Sent sent) {
        assertThat(world.answerTo(sent.place())).isEqualTo(IntakeAnswer.REJECTED);
        Rejection rejection = world.rejectionOf(sent.place()).orElseThrow();
        assertThat(rejection.code()).isEqualTo(sent.bad().code());
        assertThat(rejection.detail()).as("a sentence").contains(" ").hasSizeGreaterThan(15);
        assertThat(rejection.header("source-topic")).isEqualTo(sent.report().topic());
        assertThat(rejection.record().key()).isEqualTo(sent.report().key());
        assertThat(rejection.record().value()).isEqualTo(sent.report().value());
        assertThat(rejection.record().partition()).isEqualTo(sent.place().partition());
        assertThat(world.answerTo(sent.placeOfNext())).isEqualTo(IntakeAnswer.ACCEPTED);
        if (sent.next() instanceof AttemptStarted start) {
            assertThat(sent.candidate().published(Topics.ATTEMPTS)).contains(start);
        }
    }
}
