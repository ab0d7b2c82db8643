package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.policies.Shipped.catalogue;

import java.time.DayOfWeek;
import java.util.List;
import org.examledger.policies.access.AccessPolicyVersion;
import org.examledger.policies.booking.BookingPolicyVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Since when the terms of booking and access are in force, and on which days business is done. */
class VersionDatesTest {

    @ParameterizedTest
    @Tag("B1")
    @Tag("B3")
    @Tag("R16")
    @CsvSource({
        "CARTOPRO-2017, 2017-03-01",
        "AZ-104, 2014-07-01 2021-03-31",
        "77-725, 2014-07-01 2021-03-31",
        "1Z0-1072, 2023-01-01"
    })
    void theTermsOfBookingAreDated(String examId, String versions) {
        List<BookingPolicyVersion> terms =
                catalogue().exam(examId).orElseThrow().booking().versions();

        assertThat(dated(terms)).isEqualTo(versions);
    }

    @ParameterizedTest
    @Tag("A1")
    @Tag("A3")
    @CsvSource({"MICROSOFT, 2014-07-01 2020-08-11", "ORACLE, 2023-01-01"})
    void theTermsOfAccessAreDated(String program, String versions) {
        List<AccessPolicyVersion> terms =
                catalogue().program(program).orElseThrow().access().versions();

        assertThat(dated(terms)).isEqualTo(versions);
    }

    @ParameterizedTest
    @Tag("C2")
    @Tag("P3")
    @ValueSource(strings = {"MICROSOFT", "ORACLE"})
    void businessIsDoneFromMondayToFriday(String program) {
        assertThat(catalogue().program(program).orElseThrow().calendar().workingDays())
                .containsExactly(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }

    private static String dated(List<? extends DatedVersion> versions) {
        return String.join(" ", versions.stream().map(DatedVersion::version).toList());
    }
}
