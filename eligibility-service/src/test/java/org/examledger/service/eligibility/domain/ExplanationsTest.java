package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.service.eligibility.domain.facts.Waives;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    private static Story fiveFails() {
        return new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("a2", "AZ-104", "2021-05-04T09:00:00Z")
                .fails("a3", "AZ-104", "2021-05-18T09:00:00Z")
                .fails("a4", "AZ-104", "2021-06-01T09:00:00Z")
                .fails("a5", "AZ-104", "2021-06-15T09:00:00Z");
    }

    @Test
    @DisplayName("A wait names the sitting, the figure, the instant in UTC, the rule and its document")
    void waiting() {
        Story story = new Story().fails("a1", "AZ-104", "2021-05-03T09:00:00Z", "Europe/Paris");

        assertThat(story.eligibility("AZ-104").explanation())
                .isEqualTo(
                        "Sitting 1 of AZ-104 in this count, on 2021-05-03T09:00:00Z, was not passed. The wait after it"
                                + " is 24 hours: the next sitting is allowed from 2021-05-04T09:00:00Z"
                                + " (rule R1; policy of 2021-03-31, document M21).");
    }

    @Test
    @DisplayName("Waits of whole days from three on are said in days, 48 h in hours")
    void figures() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("a2", "AZ-104", "2021-05-04T09:00:00Z")
                .fails("b1", "77-725", "2021-05-03T09:00:00Z")
                .fails("b2", "77-725", "2021-05-04T09:00:00Z");

        assertThat(story.eligibility("AZ-104").explanation()).contains("The wait after it is 14 days:");
        assertThat(story.eligibility("77-725").explanation()).contains("The wait after it is 48 hours:");
    }

    @Test
    @DisplayName("A full window names how many sittings it took and takes, and when it ends")
    void capped() {
        assertThat(fiveFails().eligibility("AZ-104").explanation())
                .isEqualTo("5 sittings of AZ-104 since 2021-05-03T09:00:00Z, where 5 are allowed. The next sitting is"
                        + " allowed when the window ends, from 2022-05-03T09:00:00Z"
                        + " (rule R3; policy of 2021-03-31, document M21).");
    }

    @Test
    @DisplayName("X1: exceptions are named where they count")
    @Tag("X1")
    void exceptions() {
        Story raised = fiveFails().granted("r1", "AZ-104", "a5", Waives.CAP, "2021-06-16T09:00:00Z");
        assertThat(raised.eligibility("AZ-104").explanation())
                .contains("A retake exception grants a sitting over the cap (rule X1).");

        raised.fails("a6", "AZ-104", "2021-06-29T09:00:00Z");
        assertThat(raised.eligibility("AZ-104").explanation())
                .contains("6 sittings", "where 6 are allowed, 1 of them by retake exception (rule X1).");

        Story waived = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .granted("r1", "AZ-104", "a1", Waives.WAIT, "2021-05-03T12:00:00Z");
        assertThat(waived.eligibility("AZ-104").explanation())
                .isEqualTo("The wait of 24 hours after the sitting of 2021-05-03T09:00:00Z"
                        + " (rule R1; policy of 2021-03-31, document M21) is waived by a retake exception (rule X1):"
                        + " AZ-104 may be taken again at any time.");
    }

    @Test
    @DisplayName("A pass names the sitting and what ends its block, if anything does")
    void passed() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .passes("b1", "70-410", "2019-05-03T09:00:00Z")
                .passes("c1", "77-725", "2021-05-03T09:00:00Z");

        assertThat(story.eligibility("AZ-104").explanation())
                .isEqualTo("AZ-104 was passed in the sitting of 2021-05-03T09:00:00Z. It may be taken again once the"
                        + " certification AZURE-ADMINISTRATOR has expired, from 2023-05-03T09:00:00Z"
                        + " (rule R6; policy of 2021-03-31, document M21).");
        assertThat(story.eligibility("70-410").explanation())
                .isEqualTo("70-410 was passed in the sitting of 2019-05-03T09:00:00Z, and this pass leaves no retake"
                        + " (rule R5; policy of 2014-07-01, document M14).");
        assertThat(story.eligibility("77-725").explanation())
                .isEqualTo("77-725 was passed in the sitting of 2021-05-03T09:00:00Z, and a passed exam may be taken"
                        + " again at any time (rule R8; policy of 2021-03-31, document M21).");
    }

    @Test
    @DisplayName("A pending result, a single sitting and a wait of no length say so")
    void others() {
        Story story = new Story()
                .sits("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("b1", "CARTOPRO-2017", "2017-03-08T15:00:00Z")
                .fails("c1", "1Z0-1072", "2023-05-03T09:00:00Z");

        assertThat(story.eligibility("AZ-104").explanation())
                .isEqualTo("The sitting of AZ-104 on 2021-05-03T09:00:00Z has no result yet (rule C2). The next one is"
                        + " judged when it is known (policy of 2021-03-31, document M21).");
        assertThat(story.eligibility("CARTOPRO-2017").explanation())
                .isEqualTo("CARTOPRO-2017 allows a single sitting, which started on 2017-03-08T15:00:00Z"
                        + " (rule R15; policy of 2017-03-01, document F).");
        assertThat(story.eligibility("1Z0-1072").explanation())
                .isEqualTo("The sitting of 2023-05-03T09:00:00Z was not passed, and the wait after it is none: 1Z0-1072"
                        + " may be taken again at any time (rule R12; policy of 2023-01-01, document O).");
        assertThat(story.asked("AZ-900", "2021-05-03T09:00:00Z").explanation())
                .isEqualTo("No sitting of AZ-900 is on record: it may be taken at any time"
                        + " (policy of 2021-03-31, document M21).");
    }

    @Test
    @DisplayName("S2: a ban names the program and its notice, a dated one its end")
    @Tag("S2")
    void bans() {
        Story story = new Story()
                .banned("s1", "MICROSOFT", null, "2024-02-01T10:00:00Z")
                .banned("s2", "ORACLE", "2025-01-01T00:00:00Z", "2024-02-01T10:00:00Z");

        assertThat(story.eligibility("AZ-104").explanation())
                .isEqualTo("A permanent ban from the program MICROSOFT, notified on 2024-02-01T10:00:00Z, allows no"
                        + " sitting of AZ-104 (rule S2).");
        assertThat(story.eligibility("1Z0-1072").explanation())
                .isEqualTo("A ban from the program ORACLE, notified on 2024-02-01T10:00:00Z, allows no sitting of"
                        + " 1Z0-1072 before 2025-01-01T00:00:00Z (rule S2).");
    }

    @Test
    @DisplayName("Unreadable records are counted")
    void unreadable() {
        Story story = new Story().sits("a1", "AZ-104", "2021-05-03T09:00:00Z").unreadable("u1", "2021-05-03T09:00:00Z");

        assertThat(story.eligibility("AZ-104").explanation())
                .isEqualTo("1 record about this candidate cannot be read, and what it says may rule a sitting out. No"
                        + " sitting of AZ-104 is allowed until it is readable.");
        assertThat(story.unreadable("u2", "2021-05-03T09:00:00Z")
                        .eligibility("AZ-104")
                        .explanation())
                .startsWith("2 records about this candidate cannot be read, and what they say may");
    }
}
