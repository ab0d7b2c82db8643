package org.examledger.system.harness;

import java.util.List;
import java.util.UUID;
import org.examledger.appeals.AppealAcknowledged;
import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealOutcome;
import org.examledger.appeals.AppealSubmitted;
import org.examledger.appeals.AppealSupplemented;
import org.examledger.appeals.InformationRequested;
import org.examledger.appeals.Modification;
import org.jspecify.annotations.Nullable;

/** Reports about one candidate's appeals, with what a test does not care about filled in. */
public final class Appealing {
    private final String candidateId;

    public Appealing(String candidateId) {
        this.candidateId = candidateId;
    }

    /** An appeal with every item that any program asks for. */
    public AppealSubmitted submitted(String appealId, String caseId, String at) {
        return new AppealSubmitted(
                eventId(),
                candidateId,
                Reports.instant(at),
                appealId,
                caseId,
                "A. Candidate",
                "test-1",
                "the exam of that day",
                "I did not do it.",
                List.of("letter-1"),
                true);
    }

    /** An appeal that lacks grounds and evidence. */
    public AppealSubmitted submittedIncomplete(String appealId, String caseId, String at) {
        AppealSubmitted appeal = submitted(appealId, caseId, at);
        appeal.setGrounds(null);
        appeal.setEvidence(List.of());
        return appeal;
    }

    /** A part that comes later: grounds, evidence, or both. */
    public AppealSupplemented supplemented(
            String appealId, @Nullable String grounds, List<String> evidence, String at) {
        return new AppealSupplemented(
                eventId(), candidateId, Reports.instant(at), appealId, null, null, null, null, grounds, evidence, null);
    }

    /** The receipt is acknowledged to the candidate. */
    public AppealAcknowledged acknowledged(String appealId, String at) {
        return new AppealAcknowledged(eventId(), candidateId, Reports.instant(at), appealId);
    }

    /** The candidate is asked for more. */
    public InformationRequested informationRequested(String appealId, String at) {
        return new InformationRequested(
                eventId(), candidateId, Reports.instant(at), appealId, List.of("the letter's second page"));
    }

    /** The decision; modifications where it changes sanctions. */
    public AppealDecided decided(String appealId, AppealOutcome outcome, String at, Modification... modifications) {
        return new AppealDecided(
                eventId(),
                candidateId,
                Reports.instant(at),
                appealId,
                outcome,
                List.of(modifications),
                "appeals-board");
    }

    /** What a decision makes of a sanction: another end; null means for good. */
    public static Modification until(String sanctionId, @Nullable String until) {
        return new Modification(sanctionId, false, until == null ? null : Reports.instant(until));
    }

    /** What a decision makes of a sanction: nothing is left of it. */
    public static Modification lifted(String sanctionId) {
        return new Modification(sanctionId, true, null);
    }

    private static String eventId() {
        return UUID.randomUUID().toString();
    }
}
