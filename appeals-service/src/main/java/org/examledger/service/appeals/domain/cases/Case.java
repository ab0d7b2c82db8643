package org.examledger.service.appeals.domain.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.policies.AppealClock;
import org.examledger.policies.AppealClocks;
import org.examledger.policies.Program;
import org.examledger.policies.ProgramVersion;
import org.examledger.policies.RequiredItem;
import org.examledger.service.appeals.domain.facts.SanctionFact;
import org.examledger.service.appeals.domain.facts.SanctionImposed;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed case as its sanctions make it known. Meaning 9 leaves open which version of the program's policy governs an
 * appeal: here the one in force when the candidate was notified, for every clock and the list of items alike, since
 * changes are not retroactive and the notice is what the candidate was told.
 *
 * @param program the program that sanctioned
 * @param notice the last announced of its sanctions; all of a case carry the same notice
 * @param facts everything about its sanctions, by sequence
 * @param liftedAt when its last sanction was lifted; empty while one is in force
 */
public record Case(Program program, SanctionImposed notice, List<SanctionFact> facts, Optional<Instant> liftedAt) {

    /** Copies the facts. */
    public Case {
        facts = List.copyOf(facts);
    }

    /** Unique per candidate. */
    public String caseId() {
        return notice.caseId();
    }

    /** When the candidate was informed. */
    public Instant notifiedAt() {
        return notice.notifiedAt();
    }

    /** The zone on the notice, in which days count. */
    public ZoneId zone() {
        return notice.zone();
    }

    /** When the clock to file starts: with the notice, or with its receipt, where the program counts from there. */
    public Instant filingFrom() {
        return switch (clocks().filingFrom()) {
            case NOTICE -> notifiedAt();
            case RECEIPT -> Objects.requireNonNullElse(notice.receivedAt(), notifiedAt());
        };
    }

    /** The clocks that the program names. */
    public AppealClocks clocks() {
        return version().appealClocks();
    }

    /** How long one of those clocks runs; empty for one that the program does not name. */
    public Optional<ClockRule> rule(@Nullable AppealClock clock) {
        return Optional.ofNullable(clock).map(named -> ClockRule.of(program, version(), named.term(), named.ruleId()));
    }

    /** What an appeal against it must carry, in the order in which missing items are named. */
    public List<RequiredItem> requiredItems() {
        return version().completeness().requiredFor(notice.category());
    }

    /** The impositions of its sanctions: by these it is known, with its program, category and notice. */
    public List<SanctionFact> noticeFacts() {
        return facts.stream().filter(SanctionImposed.class::isInstance).toList();
    }

    private ProgramVersion version() {
        return program.inForceAt(notifiedAt());
    }
}
