package org.examledger.system.harness;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.revocations.CertificationReinstated;
import org.examledger.revocations.CertificationRevoked;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.revocations.ResultReinstated;
import org.examledger.revocations.RevocationFinalized;
import org.examledger.revocations.RevocationReopened;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.sanctions.SanctionLifted;
import org.examledger.sanctions.SanctionModified;

/** What stands of sanctions and of what they took, record by record. */
final class StandingSanctions {
    private StandingSanctions() {}

    static void sanction(Map<String, Map<String, String>> standing, SpecificRecord record) {
        if (record instanceof SanctionImposed imposed) {
            standing.put(imposed.getSanctionId(), Content.of(imposed));
        } else if (record instanceof SanctionModified modified) {
            Map<String, String> sanction = standing.get(modified.getSanctionId());
            sanction.put("until", String.valueOf(modified.getUntil()));
            sanction.remove("lifted");
        } else if (record instanceof SanctionLifted lifted) {
            standing.get(lifted.getSanctionId()).put("lifted", "true");
        }
    }

    static void revocation(Map<String, Map<String, String>> standing, SpecificRecord record) {
        if (record instanceof ResultInvalidated invalidated) {
            standing.put(invalidated.getSanctionId(), Content.of(invalidated));
        } else if (record instanceof CertificationRevoked revoked) {
            standing.put(revoked.getSanctionId(), Content.of(revoked));
        } else if (record instanceof RevocationFinalized ended) {
            standing.get(ended.getSanctionId()).put("final", "true");
        } else if (record instanceof RevocationReopened reopened) {
            standing.get(reopened.getSanctionId()).put("final", "false");
        } else if (record instanceof ResultReinstated reinstated) {
            standing.remove(reinstated.getSanctionId());
        } else if (record instanceof CertificationReinstated reinstated) {
            standing.remove(reinstated.getSanctionId());
        }
    }
}
