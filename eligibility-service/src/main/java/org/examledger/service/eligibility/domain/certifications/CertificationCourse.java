package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.service.eligibility.domain.CertificationStanding;
import org.examledger.service.eligibility.domain.CertificationStatus;
import org.examledger.service.eligibility.domain.explanation.StandingExplanation;
import org.jspecify.annotations.Nullable;

/**
 * The course of an obtained certification, as its facts have it: equal for equal sets of facts. How it stands follows with
 * the time.
 *
 * @param phases in order; the first begins when it is obtained
 * @param effect what sanctions do to it
 * @param knownAt the latest time that its own facts show to have come
 * @param basis the eventIds of every fact that bears on it, by (occurredAt, eventId)
 * @param occurredAt the latest occurredAt of the basis
 */
public record CertificationCourse(
        String certificationId,
        String certification,
        String program,
        @Nullable Instant expiresAt,
        List<String> attemptIds,
        @Nullable String policyVersion,
        List<Phase> phases,
        SanctionEffect effect,
        Instant knownAt,
        List<String> basis,
        Instant occurredAt) {

    /** Copies the lists. */
    public CertificationCourse {
        attemptIds = List.copyOf(attemptIds);
        phases = List.copyOf(phases);
        basis = List.copyOf(basis);
    }

    /** The start of the sitting that completed the requirement: of the last exam required; in a beta period its release. */
    public Instant obtainedAt() {
        return phases.getFirst().since();
    }

    /**
     * Whether it has been obtained: with its facts, but by a pass in a beta period not before the release (rule R9).
     *
     * @param now empty when no time has come: then the facts alone show how late it is
     * @param said what was said of it last, which stands also when the clock goes back
     */
    public boolean obtained(Optional<Instant> now, Optional<SaidStanding> said) {
        return said.isPresent()
                || Stream.concat(Stream.of(occurredAt), now.stream()).anyMatch(come -> !come.isBefore(obtainedAt()));
    }

    /**
     * How it stands.
     *
     * @param now empty when no time has come: then nothing ends but what was said to have ended
     * @param said what was said of it last
     */
    public CertificationStanding at(Optional<Instant> now, Optional<SaidStanding> said) {
        return standing(phases.get(current(now, said)));
    }

    /** When time alone will make it stand otherwise next. */
    public Optional<Instant> nextDue(Optional<Instant> now, Optional<SaidStanding> said) {
        int current = current(now, said);
        CertificationStatus status = standing(phases.get(current)).status();
        return phases.stream()
                .skip(current + 1L)
                .filter(phase -> standing(phase).status() != status)
                .map(Phase::since)
                .findFirst();
    }

    // A clock that is set back un-announces nothing (CONTRACT, "Clock").
    private int current(Optional<Instant> now, Optional<SaidStanding> said) {
        Optional<Instant> saidSince = said.filter(before -> phases.stream().anyMatch(phase -> before.tells(phase)))
                .map(SaidStanding::since);
        Instant come = Stream.of(Optional.of(knownAt), saidSince, now)
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(knownAt);
        int current = 0;
        while (current + 1 < phases.size() && !phases.get(current + 1).since().isAfter(come)) {
            current++;
        }
        return current;
    }

    private CertificationStanding standing(Phase phase) {
        return switch (effect) {
            case SanctionEffect.None none -> standing(phase.status(), phase.since(), phase.ruleIds());
            case SanctionEffect.Suspended suspended ->
                phase.status() == CertificationStatus.EXPIRED
                        ? standing(phase.status(), phase.since(), phase.ruleIds())
                        : standing(CertificationStatus.SUSPENDED, suspended.since(), suspended.ruleIds());
            case SanctionEffect.Revoked revoked ->
                standing(CertificationStatus.REVOKED, revoked.since(), revoked.ruleIds());
        };
    }

    private CertificationStanding standing(CertificationStatus status, Instant since, List<String> ruleIds) {
        return new CertificationStanding(
                certificationId,
                certification,
                program,
                status,
                since,
                obtainedAt(),
                expiresAt,
                attemptIds,
                policyVersion,
                StandingExplanation.of(this, status, since, ruleIds),
                ruleIds,
                basis,
                byTime(status) ? since : occurredAt);
    }

    private static boolean byTime(CertificationStatus status) {
        return switch (status) {
            case EXPIRED, INACTIVE -> true;
            case HELD, SUSPENDED, REVOKED -> false;
        };
    }
}
