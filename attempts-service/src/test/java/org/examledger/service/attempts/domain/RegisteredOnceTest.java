package org.examledger.service.attempts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.given.Story.at;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.service.attempts.domain.Report.Flagged;
import org.examledger.service.attempts.domain.Report.Stated;
import org.examledger.service.attempts.domain.facts.Capacity;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundRequested;
import org.examledger.service.attempts.domain.facts.PaymentFact.VoucherIssued;
import org.examledger.service.attempts.domain.facts.PersonFact.ExemptionDecided;
import org.examledger.service.attempts.domain.facts.PersonFact.ExemptionGround;
import org.examledger.service.attempts.domain.facts.PersonFact.Invited;
import org.examledger.service.attempts.domain.facts.PersonFact.ResidenceTitle;
import org.examledger.service.attempts.domain.facts.PersonFact.Residency;
import org.examledger.service.attempts.domain.facts.PersonFact.StatusVerified;
import org.examledger.service.attempts.domain.facts.RecordingFact.HoldPlaced;
import org.examledger.service.attempts.domain.facts.RecordingFact.IdentityChecked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract, meaning 2, CONTRADICTION: what gets an id of its own gets it once. */
class RegisteredOnceTest {
    private static final Instant NINE = at("2021-05-03T09:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Purchased bought(String eventId, String id) {
        return new Purchased(eventId, NINE, id, "ORACLE", null, 1, NINE, null, null, PARIS, null);
    }

    private static VoucherIssued voucher(String eventId, String id) {
        return new VoucherIssued(eventId, NINE, id, "77-725", "a1", null);
    }

    private static Stream<Arguments> things() {
        return Stream.of(
                arguments(
                        bought("e1", "x"),
                        bought("e2", "x"),
                        bought("e2", "y"),
                        "purchaseId x has an AttemptsPurchased"),
                arguments(
                        voucher("e1", "x"), voucher("e2", "x"), voucher("e2", "y"), "voucherId x has a VoucherIssued"),
                arguments(
                        new RefundRequested("e1", NINE, "x", "p1", null, RefundCause.OTHER),
                        new RefundRequested("e2", NINE, "x", "p2", "a1", RefundCause.NO_SHOW),
                        new RefundRequested("e2", NINE, "y", "p1", null, RefundCause.OTHER),
                        "requestId x has a RefundRequested"),
                arguments(
                        new ExemptionDecided("e1", NINE, "x", ExemptionGround.ASYLUM, true, List.of()),
                        new ExemptionDecided("e2", NINE, "x", ExemptionGround.ASYLUM, false, List.of()),
                        new ExemptionDecided("e2", NINE, "y", ExemptionGround.ASYLUM, true, List.of()),
                        "exemptionId x has an ExemptionDecided"),
                arguments(
                        new StatusVerified("e1", NINE, "x", Capacity.STUDENT, PARIS),
                        new StatusVerified("e2", NINE, "x", Capacity.FACULTY, PARIS),
                        new StatusVerified("e2", NINE, "y", Capacity.STUDENT, PARIS),
                        "verificationId x has a StudentStatusVerified"),
                arguments(
                        new Invited("e1", NINE, "x", "71-999"),
                        new Invited("e2", NINE, "x", "71-998"),
                        new Invited("e2", NINE, "y", "71-999"),
                        "invitationId x has a BetaInvitationIssued"),
                arguments(
                        new IdentityChecked("e1", NINE, "x", "a1", "FUN", PARIS),
                        new IdentityChecked("e2", NINE, "x", "a2", "FUN", PARIS),
                        new IdentityChecked("e2", NINE, "y", "a1", "FUN", PARIS),
                        "checkId x has an IdentityChecked"),
                arguments(
                        new HoldPlaced("e1", NINE, "x", "check-1"),
                        new HoldPlaced("e2", NINE, "x", "check-2"),
                        new HoldPlaced("e2", NINE, "y", "check-1"),
                        "holdId x has a LegalHoldPlaced"));
    }

    @ParameterizedTest
    @MethodSource("things")
    @DisplayName("A second one of its id contradicts, whatever else it says; one of another id does not")
    void second(Fact earlier, Fact sameId, Fact otherId, String sentence) {
        List<Report> accepted = List.of(new Stated(earlier));

        assertThat(Contradictions.of(new Stated(sameId), accepted)).contains(sentence + " already");
        assertThat(Contradictions.of(new Stated(otherId), accepted)).isEmpty();
    }

    @Test
    @DisplayName(
            "Things of different kinds may have one id, and what has no id of its own is said as often as it happens")
    void otherKinds() {
        Report flag = new Flagged("e1", NINE, "x", null, "ORACLE");

        assertThat(Contradictions.of(new Stated(voucher("e2", "x")), List.of(flag, new Stated(bought("e1", "x")))))
                .isEmpty();
        assertThat(Contradictions.of(
                        new Stated(new Residency("e2", NINE, "FR", ResidenceTitle.LEGAL)),
                        List.of(new Stated(new Residency("e1", NINE, "FR", ResidenceTitle.LEGAL)))))
                .isEmpty();
    }
}
