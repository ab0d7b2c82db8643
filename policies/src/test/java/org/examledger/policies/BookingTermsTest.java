package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.policies.Shipped.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import org.examledger.policies.booking.BookingPolicy;
import org.examledger.policies.booking.BookingPolicyVersion;
import org.examledger.policies.booking.CardValidity;
import org.examledger.policies.booking.ChangeNotice;
import org.examledger.policies.booking.Cited;
import org.examledger.policies.booking.Notice;
import org.examledger.policies.booking.PurchasedAttempts;
import org.examledger.policies.booking.RetakeVoucher;
import org.examledger.policies.booking.SessionHours;
import org.examledger.policies.booking.Withdrawal;
import org.examledger.policies.booking.WithoutPurchase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped terms of booking. */
class BookingTermsTest {

    private final BookingPolicyVersion fun = terms("CARTOPRO-2017", "2017-03-01");
    private final BookingPolicyVersion oracle = terms("1Z0-1072", "2023-01-01");

    @Test
    @Tag("B1")
    void B1_anAppointmentIsChanged24HoursAheadAndALaterCancellationCostsTheAttempt() {
        assertThat(oracle.change()).isEqualTo(new ChangeNotice(Duration.ofHours(24), true, "B1"));
    }

    @Test
    @Tag("B2")
    void B2_everyStepFallsWithinThePurchasesValidity() {
        assertThat(oracle.payment().validity()).isEqualTo(new Cited("B2"));
    }

    @Test
    @Tag("B3")
    void B3_anAppointmentIsMade72HoursAhead() {
        assertThat(fun.notice()).isEqualTo(new Notice(Duration.ofHours(72), "B3"));
    }

    @ParameterizedTest
    @Tag("B4")
    @CsvSource({
        "2017-03-02T15:00:00+01:00, true", // a Thursday
        "2017-03-02T14:59:59+01:00, false",
        "2017-03-02T20:30:00+01:00, true",
        "2017-03-02T20:30:01+01:00, false", // it would end after 21:00
        "2017-03-01T16:00:00+01:00, false", // Wednesdays
        "2017-03-08T16:00:00+01:00, false",
        "2017-02-28T16:00:00+01:00, false",
        "2017-03-14T20:30:00+01:00, true",
        "2017-03-15T16:00:00+01:00, false",
        "2017-03-16T16:00:00+01:00, false"
    })
    void B4_theHoursOfTheSession(String start, boolean allowed) {
        assertThat(session().allows(instant(start))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @Tag("B4")
    @CsvSource({
        "2017-03-01T15:00:00+01:00, 2017-03-02T15:00:00+01:00",
        "2017-03-07T20:31:00+01:00, 2017-03-09T15:00:00+01:00",
        "2016-12-24T12:00:00+01:00, 2017-03-02T15:00:00+01:00",
        "2017-03-03T16:17:00+01:00, 2017-03-03T16:17:00+01:00"
    })
    void B4_theNextStartThatIsAllowed(String wish, String start) {
        assertThat(session().firstStartFrom(instant(wish))).contains(instant(start));
    }

    @Test
    @Tag("B4")
    void B4_afterTheSessionThereIsNone() {
        assertThat(session().firstStartFrom(instant("2017-03-14T20:30:01+01:00")))
                .isEmpty();
        assertThat(session().lastStart()).contains(instant("2017-03-14T20:30:00+01:00"));
        assertThat(session().closesAt()).isEqualTo("2017-03-14T23:30:00Z");
    }

    @Test
    @Tag("B4")
    void B4_theLastStartLeavesTimeBeforeTheClosingInstant() {
        SessionHours hours = session();
        SessionHours closesEarly = new SessionHours(
                hours.from(),
                hours.until(),
                instant("2017-03-14T18:00:00+01:00"),
                hours.zone(),
                hours.opens(),
                hours.closes(),
                hours.lasts(),
                hours.daysOff(),
                hours.ruleId());

        assertThat(closesEarly.lastStart()).contains(instant("2017-03-14T17:30:00+01:00"));
    }

    @Test
    @Tag("B5")
    void B5_aPurchaseMayBeWithdrawnFor14Days() {
        assertThat(fun.payment().withdrawal()).isEqualTo(new Withdrawal(14, "B5"));
    }

    @Test
    @Tag("B6")
    void B6_theCardStaysValidTwoMonthsBeyondTheExam() {
        assertThat(fun.payment().card()).isEqualTo(new CardValidity(Period.ofMonths(2), "B6"));
    }

    @Test
    @Tag("B7")
    void B7_aTechnicalFailureGivesASecondAppointment() {
        assertThat(fun.payment().secondAppointment()).isEqualTo(new Cited("B7"));
    }

    @ParameterizedTest
    @Tag("B8")
    @ValueSource(strings = {"2014-07-01", "2020-08-11", "2021-03-31"})
    void B8_microsoftGivesNothingBackForANoShow(String date) {
        assertThat(terms("AZ-104", date).payment().noShow()).isEqualTo(new Cited("B8"));
        assertThat(terms("77-725", date).payment().noShow()).isEqualTo(new Cited("B8"));
    }

    @ParameterizedTest
    @Tag("R16")
    @CsvSource({
        "AZ-104, 2014-07-01",
        "77-725, 2014-07-01",
        "98-364, 2021-03-31",
        "77-725, 2021-03-31",
        "1Z0-1072, 2023-01-01"
    })
    void R16_aSittingAndANoShowUseUpAPurchasedAttempt(String examId, String date) {
        assertThat(terms(examId, date).payment().attempts())
                .isEqualTo(new PurchasedAttempts(true, WithoutPurchase.ACCEPTED, "R16"));
    }

    @ParameterizedTest
    @Tag("R17")
    @ValueSource(strings = {"2014-07-01", "2021-03-31"})
    void R17_aMosVoucherServes30Days(String date) {
        assertThat(terms("77-725", date).payment().voucher()).isEqualTo(new RetakeVoucher(30, "R17"));
        assertThat(terms("AZ-104", date).payment().voucher()).isNull();
    }

    @Test
    void whatATextDoesNotSayIsNotJudged() {
        assertThat(oracle.notice()).isNull();
        assertThat(oracle.session()).isNull();
        assertThat(fun.change()).isNull();
        assertThat(fun.payment().attempts()).isNull();
        assertThat(catalogue().exam("OU-EXPLORER").orElseThrow().booking()).isNull();
    }

    @Test
    void policiesAreInOrderOfTheirIds() {
        assertThat(catalogue().bookingPolicies())
                .extracting(BookingPolicy::policyId)
                .isEqualTo(List.of("fun-booking", "microsoft-booking", "microsoft-mos-booking", "oracle-booking"));
    }

    private SessionHours session() {
        SessionHours session = fun.session();
        assertThat(session).isNotNull();
        return session;
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static BookingPolicyVersion terms(String examId, String date) {
        BookingPolicy policy = catalogue().exam(examId).orElseThrow().booking();
        assertThat(policy).isNotNull();
        return policy.inForceAt(Instant.parse(date + "T00:00:00Z"));
    }
}
