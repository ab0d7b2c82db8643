package org.examledger.service.eligibility.domain.bans;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.service.eligibility.domain.facts.SanctionFact;

/** A candidate's bans from one program, lifted ones included. */
public record ProgramBans(List<Ban> all) {
    private static final Comparator<Ban> FIRST_NOTIFIED =
            Comparator.comparing(Ban::notifiedAt).thenComparing(Ban::sanctionId);

    /** Copies the bans. */
    public ProgramBans {
        all = List.copyOf(all);
    }

    /** The ban that decides: a permanent one before every other, else the one that ends last; empty when none is in force. */
    public Optional<StandingBan> deciding() {
        return firstPermanent().or(this::lastToEnd);
    }

    /** Without the bans that the candidate was told of after that instant. */
    public ProgramBans notifiedBy(Instant instant) {
        return new ProgramBans(
                all.stream().filter(ban -> ban.notifiedBy(instant)).toList());
    }

    /** Every fact about these bans, those that undid one included. */
    public List<SanctionFact> facts() {
        return all.stream().flatMap(ban -> ban.facts().stream()).toList();
    }

    private Optional<StandingBan> firstPermanent() {
        return all.stream()
                .filter(ban -> ban.term() instanceof BanTerm.Permanent)
                .min(FIRST_NOTIFIED)
                .map(StandingBan.ForGood::new);
    }

    private Optional<StandingBan> lastToEnd() {
        return all.stream()
                .flatMap(ban -> ban.term() instanceof BanTerm.Dated dated
                        ? Stream.of(new StandingBan.UntilEnd(ban, dated.end()))
                        : Stream.empty())
                .min(Comparator.comparing(StandingBan.UntilEnd::end, Comparator.reverseOrder())
                        .thenComparing(StandingBan.UntilEnd::ban, FIRST_NOTIFIED))
                .map(StandingBan.class::cast);
    }
}
