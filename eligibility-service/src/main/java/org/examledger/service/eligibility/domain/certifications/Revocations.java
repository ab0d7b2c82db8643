package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examledger.service.eligibility.domain.facts.CertificationFact;
import org.examledger.service.eligibility.domain.facts.CertificationReinstated;
import org.examledger.service.eligibility.domain.facts.CertificationRevoked;
import org.examledger.service.eligibility.domain.facts.RevocationFinalized;
import org.examledger.service.eligibility.domain.facts.RevocationReopened;
import org.examledger.service.eligibility.domain.facts.SequencedFact;

/** What sanctions took from a candidate and gave back, by certification. */
public final class Revocations {
    private final Map<String, List<CertificationFact>> byCertification;
    private final Instant heedUntil;

    private Revocations(Map<String, List<CertificationFact>> byCertification, Instant heedUntil) {
        this.byCertification = byCertification;
        this.heedUntil = heedUntil;
    }

    /** The revocations that these facts make. */
    public static Revocations of(Collection<CertificationFact> facts) {
        return new Revocations(
                facts.stream().collect(Collectors.groupingBy(CertificationFact::certificationId)), Instant.MAX);
    }

    /** As a sitting that starts at that instant is judged: what took effect later is left out (Meaning 7). */
    public Revocations heededUntil(Instant start) {
        return new Revocations(byCertification, start);
    }

    /** Every fact about a certification, undone ones included. */
    public List<CertificationFact> about(String certificationId) {
        return byCertification.getOrDefault(certificationId, List.of());
    }

    /** What is left of them: a final revocation before every other, the earliest of each kind. */
    public SanctionEffect on(String certificationId) {
        List<SanctionEffect> effects =
                lastOfEachSanction(certificationId).map(Revocations::effectOf).toList();
        Optional<SanctionEffect> revoked = effects.stream()
                .flatMap(effect -> effect instanceof SanctionEffect.Revoked since ? Stream.of(since) : Stream.empty())
                .filter(effect -> !effect.since().isAfter(heedUntil))
                .min(Comparator.comparing(SanctionEffect.Revoked::since))
                .map(SanctionEffect.class::cast);
        return revoked.or(() -> effects.stream()
                        .flatMap(effect ->
                                effect instanceof SanctionEffect.Suspended since ? Stream.of(since) : Stream.empty())
                        .min(Comparator.comparing(SanctionEffect.Suspended::since))
                        .map(SanctionEffect.class::cast))
                .orElseGet(SanctionEffect.None::new);
    }

    private Stream<CertificationFact> lastOfEachSanction(String certificationId) {
        Map<String, CertificationFact> standing = new HashMap<>();
        about(certificationId).stream()
                .sorted(SequencedFact.BY_SEQUENCE)
                .forEach(fact -> standing.put(fact.sanctionId(), fact));
        return standing.values().stream().sorted(SequencedFact.BY_SEQUENCE);
    }

    private static SanctionEffect effectOf(CertificationFact last) {
        return switch (last) {
            case CertificationRevoked revoked ->
                revoked.isFinal()
                        ? new SanctionEffect.Revoked(revoked.occurredAt(), revoked.ruleIds())
                        : new SanctionEffect.Suspended(revoked.occurredAt(), revoked.ruleIds());
            case RevocationFinalized made -> new SanctionEffect.Revoked(made.occurredAt(), made.ruleIds());
            case RevocationReopened open -> new SanctionEffect.Suspended(open.occurredAt(), open.ruleIds());
            case CertificationReinstated given -> new SanctionEffect.None();
        };
    }
}
