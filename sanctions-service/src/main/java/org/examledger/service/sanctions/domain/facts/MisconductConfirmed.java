package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.examledger.policies.MisconductCategory;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer confirmed misconduct and asked for measures (rule S1).
 *
 * @param flagIds the flags that the case rests on; one that is not known is accepted (CONTRACT, Meaning 3)
 * @param measures in the reviewer's order, which gives each sanction its place
 * @param notifiedAt when the candidate was informed; the policy in force then governs the case
 * @param receivedAt when the candidate received the notice; null where that is not known
 * @param zone the zone on the notice
 * @param evadingAttemptIds attempts sat under a new identity to get round the retake policy (rule S5)
 * @param involvement whose case it is, where it falls on this candidate as well (rule S4); null for their own
 */
public record MisconductConfirmed(
        String eventId,
        Instant occurredAt,
        String caseId,
        List<String> flagIds,
        String program,
        MisconductCategory category,
        List<Measure> measures,
        Instant notifiedAt,
        @Nullable Instant receivedAt,
        ZoneId zone,
        List<String> evadingAttemptIds,
        @Nullable Involvement involvement)
        implements ReviewFact {

    /** Copies the lists. */
    public MisconductConfirmed {
        flagIds = List.copyOf(flagIds);
        measures = List.copyOf(measures);
        evadingAttemptIds = List.copyOf(evadingAttemptIds);
    }

    /** A case of the candidate's own, under no new identity, whose notice nobody reported as received. */
    public MisconductConfirmed(
            String eventId,
            Instant occurredAt,
            String caseId,
            List<String> flagIds,
            String program,
            MisconductCategory category,
            List<Measure> measures,
            Instant notifiedAt,
            ZoneId zone) {
        this(
                eventId,
                occurredAt,
                caseId,
                flagIds,
                program,
                category,
                measures,
                notifiedAt,
                null,
                zone,
                List.of(),
                null);
    }

    /**
     * The case as it falls on another whom it involves (rule S4): of its measures the bans, since the others name what is the
     * first one's; and no flag of theirs. When the other received the notice is not known.
     *
     * @param ownCaseId what the case is called among those of the other
     */
    public MisconductConfirmed fallingOn(String ownCaseId, Involvement how) {
        List<Measure> bans = measures.stream()
                .filter(measure -> measure.kind() == MeasureKind.BAN)
                .toList();
        return new MisconductConfirmed(
                eventId,
                occurredAt,
                ownCaseId,
                List.of(),
                program,
                category,
                bans,
                notifiedAt,
                null,
                zone,
                List.of(),
                how);
    }
}
