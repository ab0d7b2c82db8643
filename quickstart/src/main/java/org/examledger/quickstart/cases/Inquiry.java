package org.examledger.quickstart.cases;

import java.util.List;
import java.util.Optional;
import org.examledger.sanctions.MeasureKind;

/** What somebody who writes a report looks up in the ledger. */
public interface Inquiry {

    /** A sanction as the ledger tells it. */
    record Imposed(String sanctionId, MeasureKind kind) {}

    /**
     * The id of a certification that a candidate holds.
     *
     * @param certification such as OCI-ARCHITECT
     */
    Optional<String> certificationOf(String candidateId, String certification);

    /** The sanctions of a case. */
    List<Imposed> sanctionsOf(String candidateId, String caseId);
}
