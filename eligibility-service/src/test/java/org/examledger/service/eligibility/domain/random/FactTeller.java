package org.examledger.service.eligibility.domain.random;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.examledger.service.eligibility.domain.facts.AttemptStarted;
import org.examledger.service.eligibility.domain.facts.BanImposed;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.facts.ResultCorrected;
import org.examledger.service.eligibility.domain.facts.ResultInvalidated;
import org.examledger.service.eligibility.domain.facts.ResultReinstated;
import org.examledger.service.eligibility.domain.facts.ResultReported;
import org.examledger.service.eligibility.domain.facts.RetakeExceptionGranted;
import org.examledger.service.eligibility.domain.facts.SanctionLifted;
import org.examledger.service.eligibility.domain.facts.SanctionModified;
import org.examledger.service.eligibility.domain.facts.Waives;
import org.jspecify.annotations.Nullable;

/** Tells sittings and bans in facts, often with detours that the last fact undoes. */
final class FactTeller {
    private final SplittableRandom random;
    private final List<Fact> facts;
    private final int onePassIn;

    FactTeller(SplittableRandom random, List<Fact> facts, int onePassIn) {
        this.random = random;
        this.facts = facts;
        this.onePassIn = onePassIn;
    }

    PlainSitting sitting(AttemptStarted started) {
        facts.add(started);
        Instant passedSince = null;
        boolean pending = random.nextInt(6) == 0;
        if (!pending) {
            passedSince = outcome(started.attemptId(), started.occurredAt());
        }
        if (random.nextInt(6) == 0) {
            boolean standing = revoked(started.attemptId());
            passedSince = standing ? null : passedSince;
            pending = pending && !standing;
        }
        boolean waived = false;
        int raises = 0;
        for (int request = random.nextInt(6); request > 3; request--) {
            Waives waives = Waives.values()[random.nextInt(Waives.values().length)];
            granted(started, "r" + request + "-" + started.attemptId(), waives);
            waived |= waives != Waives.CAP;
            raises += waives == Waives.WAIT ? 0 : 1;
        }
        return new PlainSitting(
                started.attemptId(), started.occurredAt(), started.zone(), passedSince, pending, waived, raises);
    }

    Optional<PlainBan> ban(String sanctionId, String program, Instant notifiedAt) {
        boolean permanent = random.nextBoolean();
        Instant until = permanent ? null : laterThan(notifiedAt, 900);
        facts.add(new BanImposed(id(sanctionId), notifiedAt, facts.size(), sanctionId, program, until, notifiedAt));
        if (random.nextInt(3) == 0) {
            until = random.nextBoolean() ? null : laterThan(notifiedAt, 900);
            Instant at = laterThan(notifiedAt, 100);
            facts.add(new SanctionModified(id(sanctionId), at, facts.size(), sanctionId, until));
        }
        if (random.nextInt(3) > 0) {
            return Optional.of(new PlainBan(program, until, notifiedAt));
        }
        facts.add(new SanctionLifted(id(sanctionId), laterThan(notifiedAt, 100), facts.size(), sanctionId));
        return Optional.empty();
    }

    /** Tells an outcome; the instant of the winning result for a pass, null for a fail. */
    private @Nullable Instant outcome(String attemptId, Instant start) {
        Instant reportedAt = laterThan(start, 40);
        Outcome reported = anOutcome();
        facts.add(new ResultReported(id(attemptId), reportedAt, attemptId, reported));
        Outcome winning = reported;
        Instant wonAt = reportedAt;
        if (random.nextInt(4) == 0) {
            winning = anOutcome();
            wonAt = random.nextBoolean() ? reportedAt : laterThan(reportedAt, 40);
            facts.add(new ResultCorrected(id(attemptId), wonAt, attemptId, winning));
        }
        return winning == Outcome.PASSED ? wonAt : null;
    }

    /** Tells invalidations and reinstatements; whether the result is invalidated in the end. */
    private boolean revoked(String attemptId) {
        Instant at = Instant.parse("2024-06-01T00:00:00Z");
        facts.add(new ResultInvalidated(id(attemptId), at, facts.size(), attemptId, "s9"));
        boolean standing = true;
        while (random.nextInt(2) == 0) {
            facts.add(
                    standing
                            ? new ResultReinstated(id(attemptId), at, facts.size(), attemptId, "s9")
                            : new ResultInvalidated(id(attemptId), at, facts.size(), attemptId, "s9"));
            standing = !standing;
        }
        return standing;
    }

    private void granted(AttemptStarted started, String requestId, Waives waives) {
        facts.add(new RetakeExceptionGranted(
                id(requestId),
                laterThan(started.occurredAt(), 10),
                facts.size(),
                requestId,
                started.examId(),
                started.attemptId(),
                waives));
    }

    private Outcome anOutcome() {
        return random.nextInt(onePassIn) == 0 ? Outcome.PASSED : Outcome.FAILED;
    }

    private Instant laterThan(Instant instant, int days) {
        return instant.plusMillis(1 + random.nextLong(Duration.ofDays(days).toMillis()));
    }

    private String id(String subject) {
        return subject + "-" + facts.size();
    }
}
