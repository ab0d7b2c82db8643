package org.examledger.service.sanctions.domain.centers;

import java.util.List;
import java.util.Optional;

/**
 * An appeal, and whether it is taken up.
 *
 * @param appealed as it came in
 * @param policy of the suspension; empty where that is not known
 * @param refusal why it is not taken up; empty if it is
 * @param basis the facts that this rests on
 */
public record OwnersAppeal(
        OwnerAppealed appealed,
        Optional<AppliedPolicy> policy,
        Optional<AppealRefusal> refusal,
        List<CenterFact> basis) {

    public OwnersAppeal {
        basis = List.copyOf(basis);
    }

    /** The rules that decide, where they are known. */
    public List<String> ruleIds() {
        return policy.map(applied -> List.of(applied.rules().appeal().ruleId())).orElse(List.of());
    }

    /** What becomes of the appeal, in a sentence. */
    public String explanation() {
        return refusal.map(reason -> switch (reason) {
                    case UNKNOWN_SUSPENSION ->
                        "No suspension " + appealed.suspensionId()
                                + " of this centre is known; the appeal is taken up if" + " it turns up.";
                    case NOT_THE_OWNER ->
                        "Only the owner of the centre may appeal, and " + appealed.ownerId()
                                + " was not registered as its owner at the time.";
                    case DECISION_FINAL -> "An appeal against this suspension was decided before, and that is final.";
                    case MISSING_GROUNDS -> "An appeal says on what grounds it is made; this one does not.";
                })
                .orElse("The appeal of the owner is taken up; there is no deadline for it.");
    }
}
