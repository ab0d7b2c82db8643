package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.policies.Lapse;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/**
 * A certification from the pass that obtained it on.
 *
 * @param completion what obtained it
 * @param terms how long each pass makes it hold, by those passes; the first is that of the completing one
 * @param passes every pass that counts for it, in order: of the requirement and, while it is held, of any exam named
 * @param effect what sanctions do to it
 */
record Holding(
        String certificationId, Completion completion, List<Term> terms, List<Sitting> passes, SanctionEffect effect) {

    Holding {
        terms = List.copyOf(terms);
        passes = List.copyOf(passes);
    }

    /** The sitting at whose start it was obtained. */
    Sitting completing() {
        return completion.last();
    }

    /** The expiry that the award itself gave; empty for none. */
    Optional<Instant> awardedExpiry() {
        return terms.getFirst().plainEnd();
    }

    /** The expiry after renewals and extensions; empty for none. */
    Optional<Instant> expiry() {
        return latestEnd(terms);
    }

    /** The first instant at which it is over, so that the same certification can be obtained anew; empty for none. */
    Optional<Instant> over() {
        Optional<Instant> revoked = revokedAt();
        Optional<Instant> expired = lapse() == Lapse.EXPIRES ? expiry() : Optional.empty();
        return Stream.of(revoked, expired).flatMap(Optional::stream).min(Instant::compareTo);
    }

    /** When a revocation of it became final. */
    Optional<Instant> revokedAt() {
        return switch (effect) {
            case SanctionEffect.Revoked revoked -> Optional.of(revoked.since());
            case SanctionEffect.Suspended suspended -> Optional.empty();
            case SanctionEffect.None none -> Optional.empty();
        };
    }

    /** What becomes of it at its expiry. */
    Lapse lapse() {
        return terms.getLast().version().lapse();
    }

    boolean overAt(Instant start) {
        return over().filter(end -> !start.isBefore(end)).isPresent();
    }

    /** The same with one more pass, which keeps it for a term of its own. */
    Holding keptBy(Term term) {
        return new Holding(certificationId, completion, with(terms, term), with(passes, term.pass()), effect);
    }

    /** The same with one more pass, which may meet a changed requirement. */
    Holding with(Sitting pass) {
        return new Holding(certificationId, completion, terms, with(passes, pass), effect);
    }

    /** The latest end of some terms, one of which at least is given; empty where one of them has none. */
    static Optional<Instant> latestEnd(List<Term> terms) {
        boolean endless = terms.stream().anyMatch(term -> term.end().isEmpty());
        return endless
                ? Optional.empty()
                : terms.stream().flatMap(term -> term.end().stream()).max(Instant::compareTo);
    }

    private static <T> List<T> with(List<T> all, T another) {
        List<T> more = new ArrayList<>(all);
        more.add(another);
        return more;
    }
}
