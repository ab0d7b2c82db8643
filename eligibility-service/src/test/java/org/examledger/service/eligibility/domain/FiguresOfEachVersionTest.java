package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.eligibility.domain.Reason.ALREADY_PASSED;
import static org.examledger.service.eligibility.domain.Reason.ATTEMPT_CAP;
import static org.examledger.service.eligibility.domain.Reason.WAITING_PERIOD;

import java.time.Duration;
import java.time.Instant;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each figure of each version of a retake policy, as candidates meet it. */
class FiguresOfEachVersionTest {
    private static final String GENERAL = "AZ-104";
    private static final String MTA = "98-364";
    private static final String MOS = "77-725";

    /** Fails one a month from the first on; a month is longer than any wait. */
    private static Story fails(String exam, String first, int sittings) {
        Story story = new Story();
        for (int sitting = 1; sitting <= sittings; sitting++) {
            story.fails("a" + sitting, exam, start(first, sitting));
        }
        return story;
    }

    private static String start(String first, int sitting) {
        return Instant.parse(first).plus(Duration.ofDays(30L * (sitting - 1))).toString();
    }

    private static Answer after(String exam, String first, int sittings, String wait) {
        Instant from = Instant.parse(start(first, sittings)).plus(Duration.parse(wait));
        return Answer.eligibleFrom(from.toString(), WAITING_PERIOD);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("R1: a first fail waits 24 h under each version")
    @ValueSource(strings = {"2014-07-01T00:00:00Z", "2020-08-11T00:00:00Z", "2021-03-31T00:00:00Z"})
    @Tag("R1")
    void firstWait(String first) {
        assertThat(fails(GENERAL, first, 1).answer(GENERAL)).isEqualTo(after(GENERAL, first, 1, "PT24H"));
    }

    @ParameterizedTest(name = "{0}, fail {1}")
    @DisplayName("R2: the 2nd, 3rd and 4th fail wait 14 days under each version")
    @CsvSource({
        "2014-07-01T00:00:00Z, 2", "2014-07-01T00:00:00Z, 3", "2014-07-01T00:00:00Z, 4",
        "2020-08-11T00:00:00Z, 2", "2020-08-11T00:00:00Z, 3", "2020-08-11T00:00:00Z, 4",
        "2021-03-31T00:00:00Z, 2", "2021-03-31T00:00:00Z, 3", "2021-03-31T00:00:00Z, 4"
    })
    @Tag("R2")
    void laterWaits(String first, int sittings) {
        assertThat(fails(GENERAL, first, sittings).answer(GENERAL)).isEqualTo(after(GENERAL, first, sittings, "P14D"));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @DisplayName("R3: a fifth fail waits for the end of 12 months from the first sitting, a fourth does not")
    @CsvSource({
        "AZ-104, 2020-08-11T09:00:00Z, 2021-08-11T09:00:00Z",
        "98-364, 2020-08-11T09:00:00Z, 2021-08-11T09:00:00Z",
        "AZ-104, 2021-03-31T09:00:00Z, 2022-03-31T09:00:00Z",
        "98-364, 2021-03-31T09:00:00Z, 2022-03-31T09:00:00Z"
    })
    @Tag("R3")
    void cappedFromTheFirst(String exam, String first, String end) {
        assertThat(fails(exam, first, 4).answer(exam).reason()).isEqualTo(WAITING_PERIOD);
        assertThat(fails(exam, first, 5).answer(exam)).isEqualTo(Answer.eligibleFrom(end, ATTEMPT_CAP));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("R4: a fifth fail waits for 12 months from itself, a fourth does not")
    @ValueSource(strings = {GENERAL, MTA})
    @Tag("R4")
    void cappedFromTheFifth(String exam) {
        String first = "2014-07-01T09:00:00Z";

        assertThat(fails(exam, first, 4).answer(exam).reason()).isEqualTo(WAITING_PERIOD);
        // The fifth sitting is that of 2014-10-29.
        assertThat(fails(exam, first, 5).answer(exam))
                .isEqualTo(Answer.eligibleFrom("2015-10-29T09:00:00Z", ATTEMPT_CAP));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @DisplayName("R5: a pass refuses for good")
    @CsvSource({
        "AZ-104, 2014-07-01T09:00:00Z",
        "98-364, 2014-07-01T09:00:00Z",
        "AZ-104, 2020-08-11T09:00:00Z",
        "98-364, 2020-08-11T09:00:00Z"
    })
    @Tag("R5")
    void passedForGood(String exam, String at) {
        Determination answer = new Story().passes("a1", exam, at).eligibility(exam);

        assertThat(Answer.of(answer)).isEqualTo(Answer.notEligible(ALREADY_PASSED));
        assertThat(answer.ruleIds()).containsExactly("R5");
    }

    @Test
    @DisplayName("R6: a pass of an MTA exam, which awards nothing that expires, refuses for good")
    @Tag("R6")
    void passedMta() {
        Determination answer =
                new Story().passes("a1", MTA, "2021-03-31T09:00:00Z").eligibility(MTA);

        assertThat(Answer.of(answer)).isEqualTo(Answer.notEligible(ALREADY_PASSED));
        assertThat(answer.ruleIds()).containsExactly("R6");
    }

    @ParameterizedTest(name = "{0}, fail {1}")
    @DisplayName("R7: an MTA exam waits 24 h, then 7 days each time, under each version")
    @CsvSource({
        "2014-07-01T00:00:00Z, 1, PT24H", "2014-07-01T00:00:00Z, 2, P7D", "2014-07-01T00:00:00Z, 4, P7D",
        "2020-08-11T00:00:00Z, 1, PT24H", "2020-08-11T00:00:00Z, 2, P7D", "2020-08-11T00:00:00Z, 4, P7D",
        "2021-03-31T00:00:00Z, 1, PT24H", "2021-03-31T00:00:00Z, 2, P7D", "2021-03-31T00:00:00Z, 4, P7D"
    })
    @Tag("R7")
    void mtaWaits(String first, int sittings, String wait) {
        assertThat(fails(MTA, first, sittings).answer(MTA)).isEqualTo(after(MTA, first, sittings, wait));
    }

    @ParameterizedTest(name = "{0}, fail {1}")
    @DisplayName("R8: a MOS exam waits 24 h, then 48 h each time without a cap, under each version")
    @CsvSource({
        "2014-07-01T00:00:00Z, 1, PT24H", "2014-07-01T00:00:00Z, 2, PT48H", "2014-07-01T00:00:00Z, 6, PT48H",
        "2020-08-11T00:00:00Z, 1, PT24H", "2020-08-11T00:00:00Z, 2, PT48H", "2020-08-11T00:00:00Z, 6, PT48H",
        "2021-03-31T00:00:00Z, 1, PT24H", "2021-03-31T00:00:00Z, 2, PT48H", "2021-03-31T00:00:00Z, 6, PT48H"
    })
    @Tag("R8")
    void mosWaits(String first, int sittings, String wait) {
        assertThat(fails(MOS, first, sittings).answer(MOS)).isEqualTo(after(MOS, first, sittings, wait));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("R8: a passed MOS exam may be taken again under each version")
    @ValueSource(strings = {"2014-07-01T09:00:00Z", "2020-08-11T09:00:00Z", "2021-03-31T09:00:00Z"})
    @Tag("R8")
    void passedMos(String at) {
        assertThat(new Story().passes("a1", MOS, at).answer(MOS)).isEqualTo(Answer.eligible());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("R12, R13: a fail of an Oracle exam leaves the candidate eligible at once")
    @ValueSource(strings = {"1Z0-1072", "OU-EXPLORER"})
    @Tag("R12")
    @Tag("R13")
    void oracleWaits(String exam) {
        assertThat(fails(exam, "2023-01-01T09:00:00Z", 2).answer(exam)).isEqualTo(Answer.eligible());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("R14: a pass of an Oracle exam refuses for good")
    @ValueSource(strings = {"1Z0-1072", "1Z0-1056", "OU-EXPLORER"})
    @Tag("R14")
    void passedOracle(String exam) {
        assertThat(new Story().passes("a1", exam, "2023-01-01T09:00:00Z").answer(exam))
                .isEqualTo(Answer.notEligible(ALREADY_PASSED));
    }

    @Test
    @DisplayName("R15: a session that was passed is not sat again")
    @Tag("R15")
    void passedSession() {
        Story story = new Story()
                .passes("a1", "CARTOPRO-2017", "2017-03-08T15:00:00Z")
                .passes("a2", "CARTOPRO-2017", "2017-03-09T15:00:00Z");

        assertThat(story.answer("CARTOPRO-2017")).isEqualTo(Answer.notEligible(ALREADY_PASSED));
        assertThat(story.violations()).extracting(Violation::reason).containsExactly(ALREADY_PASSED);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @DisplayName("A version governs from 00:00 UTC of its date; the first one also before")
    @CsvSource({
        "AZ-104, 2014-06-30T23:59:59.999Z, 2014-07-01", "AZ-104, 2020-08-10T23:59:59.999Z, 2014-07-01",
        "AZ-104, 2020-08-11T00:00:00Z, 2020-08-11", "AZ-104, 2021-03-30T23:59:59.999Z, 2020-08-11",
        "AZ-104, 2021-03-31T00:00:00Z, 2021-03-31", "98-364, 2020-08-10T23:59:59.999Z, 2014-07-01",
        "98-364, 2020-08-11T00:00:00Z, 2020-08-11", "98-364, 2021-03-31T00:00:00Z, 2021-03-31",
        "77-725, 2020-08-10T23:59:59.999Z, 2014-07-01", "77-725, 2020-08-11T00:00:00Z, 2020-08-11",
        "77-725, 2021-03-31T00:00:00Z, 2021-03-31", "1Z0-1072, 2023-01-01T00:00:00Z, 2023-01-01",
        "OU-EXPLORER, 2023-01-01T00:00:00Z, 2023-01-01", "CARTOPRO-2017, 2017-03-01T00:00:00Z, 2017-03-01"
    })
    @Tag("R1")
    @Tag("R7")
    @Tag("R8")
    @Tag("R12")
    @Tag("R13")
    @Tag("R15")
    void versions(String exam, String at, String version) {
        assertThat(new Story().fails("a1", exam, at).eligibility(exam).policyVersion())
                .isEqualTo(version);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("R11: each exam is governed by the policy that it names")
    @CsvSource({
        "AZ-104, microsoft-general", "AZ-900, microsoft-general", "70-410, microsoft-general",
        "98-364, microsoft-mta-mce", "77-725, microsoft-mos", "1Z0-1072, oracle-proctored",
        "1Z0-1056, oracle-proctored", "OU-EXPLORER, oracle-unproctored", "CARTOPRO-2017, fun-session"
    })
    @Tag("R11")
    void policies(String exam, String policyId) {
        assertThat(new Story()
                        .fails("a1", exam, "2023-05-03T09:00:00Z")
                        .eligibility(exam)
                        .policyId())
                .isEqualTo(policyId);
    }
}
