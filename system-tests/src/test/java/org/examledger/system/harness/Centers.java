package org.examledger.system.harness;

import java.util.List;
import org.examledger.centers.CenterAppealDecided;
import org.examledger.centers.CenterAppealOutcome;
import org.examledger.centers.CenterAppealSubmitted;
import org.examledger.centers.CenterRegistered;
import org.examledger.centers.CenterSuspensionDecided;
import org.examledger.centers.CenterSuspensionEnded;
import org.examledger.kit.identity.EventIds;

/** Reports about one test centre that no other test knows. */
public final class Centers {
    private static final EventIds IDS = EventIds.random();

    private final String centerId = "centre-" + IDS.next();

    /** The centerId. */
    public String id() {
        return centerId;
    }

    /** It lies in a country, and sites belong to it. */
    public CenterRegistered registered(String countryCode, String at, String... associated) {
        return CenterRegistered.newBuilder()
                .setEventId(IDS.next())
                .setCenterId(centerId)
                .setOccurredAt(Reports.instant(at))
                .setCountryCode(countryCode)
                .setOwnerId("owner-1")
                .setAssociatedCenterIds(List.of(associated))
                .build();
    }

    /** Microsoft suspends it, with the sites that belong to it. */
    public CenterSuspensionDecided suspended(String suspensionId, String at) {
        return CenterSuspensionDecided.newBuilder()
                .setEventId(IDS.next())
                .setCenterId(centerId)
                .setOccurredAt(Reports.instant(at))
                .setSuspensionId(suspensionId)
                .setProgram("MICROSOFT")
                .setReason("results that cannot be")
                .setStatisticalEvidence(true)
                .setIncludesAssociated(true)
                .setNotifiedAt(Reports.instant(at))
                .setZoneId("UTC")
                .setDecidedBy("program")
                .build();
    }

    /** The suspension ends. */
    public CenterSuspensionEnded ended(String suspensionId, String at) {
        return new CenterSuspensionEnded(IDS.next(), centerId, Reports.instant(at), suspensionId, "program");
    }

    /** Its owner appeals the suspension. */
    public CenterAppealSubmitted appealed(String appealId, String suspensionId, String at) {
        return new CenterAppealSubmitted(
                IDS.next(), centerId, Reports.instant(at), appealId, suspensionId, "owner-1", "the analysis is wrong");
    }

    /** The program finds the owner right. */
    public CenterAppealDecided reversed(String appealId, String at) {
        return new CenterAppealDecided(
                IDS.next(), centerId, Reports.instant(at), appealId, CenterAppealOutcome.REVERSED, "program");
    }
}
