package org.examledger.service.attempts.domain.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.VOUCHER_EXPIRED;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.VOUCHER_NOT_FOR_EXAM;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.VOUCHER_USED;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.VOUCHER_WITHOUT_FAILURE;
import static org.examledger.service.attempts.domain.given.Story.at;
import static org.examledger.service.attempts.domain.given.Story.withVoucher;

import org.examledger.service.attempts.domain.given.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R17")
class VouchersTest {
    private static final String BOOKED = "2021-05-05T09:00:00+02:00";

    @ParameterizedTest
    @CsvSource({"2021-06-02T23:59:59.999+02:00, true", "2021-06-03T00:00:00+02:00, false"})
    @DisplayName("It pays an appointment to the end of the 30th day after the failed sitting, in its zone")
    void thirtyDays(String appointment, boolean allowed) {
        Story story = failed(null).books("a2", "77-725", BOOKED, appointment, withVoucher("v1"));

        assertThat(story.refusal().isEmpty()).isEqualTo(allowed);
    }

    @Test
    @DisplayName("It pays none after its own expiry, if that is earlier; the refusal names the latest time")
    void ownExpiry() {
        Story story = failed("2021-05-20T12:00:00+02:00")
                .books("a2", "77-725", BOOKED, "2021-05-20T12:00:00.001+02:00", withVoucher("v1"));

        assertThat(story.refusal()).contains(VOUCHER_EXPIRED);
        assertThat(story.refused().objection().latestAt()).isEqualTo(at("2021-05-20T12:00:00+02:00"));
        assertThat(story.refused().ruleIds()).containsExactly("R17");
        assertThat(story.refused().book().policyId()).isEqualTo("microsoft-mos-booking");

        assertThat(story.moves("a2", BOOKED, "2021-05-20T12:00:00+02:00")
                        .books("a3", "77-725", BOOKED, "2021-05-20T12:00:00+02:00", withVoucher("v1"))
                        .refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("It pays for the failed exam only")
    void failedExamOnly() {
        assertThat(failed(null)
                        .books("a2", "AZ-104", BOOKED, "2021-05-10T09:00:00+02:00", withVoucher("v1"))
                        .refusal())
                .contains(VOUCHER_NOT_FOR_EXAM);
        assertThat(new Story()
                        .sits("a1", "AZ-900", "2021-05-03T09:00:00+02:00")
                        .getsVoucher("v1", "77-725", "a1", null, "2021-05-04T09:00:00+02:00")
                        .books("a2", "77-725", BOOKED, "2021-05-10T09:00:00+02:00", withVoucher("v1"))
                        .refusal())
                .contains(VOUCHER_NOT_FOR_EXAM);
    }

    @Test
    @DisplayName("It pays nothing when the sitting turns out to have been passed")
    void passedAfterAll() {
        Story story = failed(null)
                .books("a2", "77-725", BOOKED, "2021-05-10T09:00:00+02:00", withVoucher("v1"))
                .passes("a1", "2021-05-06T09:00:00+02:00");

        assertThat(story.refusal()).contains(VOUCHER_WITHOUT_FAILURE);
    }

    @Test
    @DisplayName("It pays one appointment, until that is called off")
    void once() {
        Story story = failed(null)
                .books("a2", "77-725", BOOKED, "2021-05-10T09:00:00+02:00", withVoucher("v1"))
                .books("a3", "77-725", "2021-05-06T09:00:00+02:00", "2021-05-11T09:00:00+02:00", withVoucher("v1"));
        assertThat(story.refusal()).contains(VOUCHER_USED);

        story.cancels("a2", "2021-05-05T10:00:00+02:00");
        assertThat(story.refusal()).isEmpty();

        story.sits("a2", "77-725", "2021-05-05T09:30:00+02:00");
        assertThat(story.refusal()).contains(VOUCHER_USED);
    }

    private static Story failed(@Nullable String expiresAt) {
        return new Story()
                .sits("a1", "77-725", "2021-05-03T09:00:00+02:00")
                .fails("a1", "2021-05-03T11:00:00+02:00")
                .getsVoucher("v1", "77-725", "a1", expiresAt, "2021-05-04T09:00:00+02:00");
    }
}
