package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.policies.Shipped.catalogue;
import static org.examledger.policies.Shipped.program;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the clocks that are not those of an appeal. A rule is tagged where a service keeps its clock. */
class ProgramClocksTest {

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("C2")
    void theScoreIsSentWithin5BusinessDays(String date) {
        assertClock("MICROSOFT", date, ClockName.SEND_RESULT, new Term(5, TermUnit.BUSINESS_DAYS), "C2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("C3")
    void betaResultsComeWithin2Weeks(String date) {
        assertClock("MICROSOFT", date, ClockName.REPORT_BETA_RESULTS, new Term(2, TermUnit.WEEKS), "C3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("P8")
    void aQuestionIsChallengedWithin3CalendarDays(String date) {
        assertClock("MICROSOFT", date, ClockName.CHALLENGE_ITEM, new Term(3, TermUnit.CALENDAR_DAYS), "P8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("C8")
    void aTranscriptIsVerifiedWithinAYear(String date) {
        assertClock("MICROSOFT", date, ClockName.VERIFY_TRANSCRIPT, new Term(1, TermUnit.YEARS), "C8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("C7")
    void aChangedRequirementIsMetWithin3Months(String date) {
        assertClock("MICROSOFT", date, ClockName.MEET_CHANGED_REQUIREMENT, new Term(3, TermUnit.MONTHS), "C7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("S7")
    void aRetestIsTakenOnTheAgreedDay(String date) {
        assertClock("MICROSOFT", date, ClockName.TAKE_RETEST, new Term(0, TermUnit.CALENDAR_DAYS), "S7");
    }

    @Test
    @Tag("A5")
    void theRecordsOfAnIdentityCheckAreKept6Weeks() {
        assertClock("FUN", "2017-03-01", ClockName.DESTROY_IDENTITY_RECORDS, new Term(6, TermUnit.WEEKS), "A5");
    }

    @Test
    void aProgramHasOnlyTheClocksThatItNames() {
        assertThat(program("ORACLE", "2023-01-01").clocks()).isEmpty();
        assertThat(program("FUN", "2017-03-01").clocks()).hasSize(1);
        assertThat(program("FUN", "2017-03-01").clock(ClockName.SEND_RESULT)).isEmpty();
        assertThat(catalogue().program("MICROSOFT").orElseThrow().versions())
                .allSatisfy(version -> assertThat(version.clocks()).hasSize(6));
    }

    @Test
    void theTimeToAppealCountsFromTheNoticeUnlessTheProgramSaysOtherwise() {
        assertThat(program("ORACLE", "2023-01-01").appealClocks().filingFrom()).isEqualTo(CountedFrom.NOTICE);
    }

    private static void assertClock(String program, String date, ClockName name, Term term, String ruleId) {
        assertThat(program(program, date).clock(name)).contains(new ProgramClock(name, term, ruleId));
    }
}
