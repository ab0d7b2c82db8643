package org.examledger.system.harness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.examledger.clock.ClockAdvanced;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.intake.IntakeAnswer;
import org.examledger.intake.IntakeAnswered;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.surroundings.Surroundings;
import org.jspecify.annotations.Nullable;

/** A ledger and those around it. Tests share two, each with candidates of its own; both end with the process. */
public final class World {
    /** Where the clock of the shared ledger stands. */
    public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final Ledger ledger;
    private final Reporter reporter;
    private final TopicReader reader;
    private final Times times;
    private final Settling settling;

    private World(Ledger ledger) {
        this.ledger = ledger;
        this.reporter = new Reporter(ledger);
        this.reader = new TopicReader(ledger);
        this.times = new Times(ledger, reader, new Probes(ledger, reporter));
        this.settling = new Settling(ledger, reader, times);
    }

    private static World lasting() {
        World world = around(Ledger.start());
        world.clock(NOW);
        Runtime.getRuntime().addShutdownHook(new Thread(world::close));
        return world;
    }

    private static final class Shared {
        private static final World WORLD = lasting();
    }

    private static final class Disturbed {
        private static final World WORLD = lasting();
    }

    /** The ledger that most tests share; its clock stands at 2026-06-01T12:00Z. */
    public static World shared() {
        return Shared.WORLD;
    }

    /**
     * The ledger whose services, registry and broker tests stop, kill and start again, and whose clock they move. A test
     * that moves it sets it where its story begins, which may be back, and puts it back to where the shared one stands;
     * it looks at no candidates but its own.
     */
    public static World disturbed() {
        return Surroundings.areHeavy() ? Shared.WORLD : Disturbed.WORLD;
    }

    /** The world around a ledger of a test's own. */
    public static World around(Ledger ledger) {
        return new World(ledger);
    }

    /** Sets now. */
    public void clock(Instant now) {
        reporter.send(Topics.CLOCK, new ClockAdvanced(now));
        times.clock(now);
    }

    /** Sets now, and waits until that has had its effects. */
    public void clockTo(String now) {
        clock(Reports.instant(now));
        settle();
    }

    /** A candidate that no other test knows. */
    public static String newCandidate() {
        return "candidate-" + UUID.randomUUID();
    }

    /** What stands about a candidate and an exam once all is taken in; null when nothing or a tombstone does. */
    public @Nullable EligibilityDetermined eligibility(String candidateId, String examId) {
        settle();
        return (EligibilityDetermined) reader.last(candidateId + "/" + examId, Topics.ELIGIBILITY);
    }

    /** Waits until all is taken in. */
    public void settle() {
        settling.await();
    }

    /** What the intake answered to a report, once all is taken in. */
    public IntakeAnswer answerTo(RecordMetadata report) {
        settle();
        return reader.all(intakeOf(report).answers()).stream()
                .map(record -> (IntakeAnswered) reader.decode(record))
                .filter(answered -> answered.getSourcePartition() == report.partition()
                        && answered.getSourceOffset() == report.offset())
                .map(IntakeAnswered::getAnswer)
                .collect(Collectors.collectingAndThen(Collectors.toList(), World::only));
    }

    /** How a report was refused; empty when it was not. */
    public Optional<Rejection> rejectionOf(RecordMetadata report) {
        settle();
        return reader.all(intakeOf(report).rejected()).stream()
                .map(Rejection::new)
                .filter(rejection -> rejection.header("source-partition").equals(Integer.toString(report.partition()))
                        && rejection.header("source-offset").equals(Long.toString(report.offset())))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), found -> found.isEmpty() ? Optional.empty() : Optional.of(only(found))));
    }

    private static Topic intakeOf(RecordMetadata report) {
        return Topics.named(report.topic()).orElseThrow();
    }

    private static <T> T only(List<T> found) {
        if (found.size() != 1) {
            throw new AssertionError("expected one, found " + found.size() + ": " + found);
        }
        return found.getFirst();
    }

    public Ledger ledger() {
        return ledger;
    }

    public Reporter reporter() {
        return reporter;
    }

    public TopicReader reader() {
        return reader;
    }

    /** Ends the ledger. */
    public void close() {
        reporter.close();
        reader.close();
        ledger.close();
    }
}
