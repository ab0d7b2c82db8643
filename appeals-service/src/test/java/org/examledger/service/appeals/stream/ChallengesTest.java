package org.examledger.service.appeals.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.appeals.stream.Challenger.GRACE;
import static org.examledger.service.appeals.stream.DrivenAppeals.deadlines;
import static org.examledger.service.appeals.stream.DrivenAppeals.names;

import java.time.Instant;
import java.util.List;
import org.examledger.appeals.ExceptionRejection;
import org.examledger.appeals.RetakeExceptionRejected;
import org.examledger.challenges.ChallengeRefusal;
import org.examledger.challenges.FreeRetakeGranted;
import org.examledger.challenges.ItemChallengeAccepted;
import org.examledger.challenges.ItemChallengeRefused;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.examledger.transcripts.TranscriptVerificationAccepted;
import org.examledger.transcripts.TranscriptVerificationRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules P8, C8 and X5 as reports come in and answers go out. */
class ChallengesTest {
    private final World world = new World().prepared();
    private DrivenService service;

    @BeforeEach
    void start() {
        world.clock().controlled(Instant.parse("2018-06-30T00:00:00Z"));
        service = DrivenAppeals.live(world);
        service.fact(Topics.ATTEMPTS, GRACE.sits("a1", "2018-05-01T09:00:00Z"));
    }

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @Tag("P8")
    @DisplayName(
            "P8: a challenge in time is accepted; upheld, it is passed on as it was reported and gives a free retake")
    void upheld() {
        service.report(GRACE.challenges("c1", "item-7", "2018-05-04T23:59:59Z"));
        var decided = GRACE.decides("c1", true, "2018-06-01T09:00:00Z");
        service.report(decided);

        assertThat(names(service, Topics.CHALLENGES))
                .containsExactly("ItemChallengeAccepted", "ItemChallengeDecided", "FreeRetakeGranted");
        assertThat(service.records(Topics.CHALLENGES)).contains(decided);
        assertThat(service.records(Topics.CHALLENGES))
                .first()
                .isInstanceOfSatisfying(ItemChallengeAccepted.class, accepted -> {
                    assertThat(accepted.getLatestAt()).isEqualTo("2018-05-05T00:00:00Z");
                    assertThat(accepted.getRuleIds()).containsExactly("P8");
                    assertThat(accepted.getExplanation())
                            .isEqualTo("The challenge of question item-7 of attempt a1 before 2018-05-05T00:00:00Z is"
                                    + " considered (rule P8; policy microsoft-program of 2014-07-01).");
                });
        assertThat(service.records(Topics.CHALLENGES))
                .last()
                .isInstanceOfSatisfying(
                        FreeRetakeGranted.class,
                        granted -> assertThat(granted.getExamId()).isEqualTo("70-410"));
        assertThat(deadlines(service)).containsExactly("DeadlineSet CHALLENGE_ITEM", "DeadlineMet CHALLENGE_ITEM");
    }

    @Test
    @Tag("P8")
    @DisplayName("P8: a challenge that is too late is refused, and its deadline is missed")
    void tooLate() {
        service.report(GRACE.challenges("c1", "item-7", "2018-05-05T00:00:00Z"));
        service.tick();

        assertThat(service.records(Topics.CHALLENGES))
                .singleElement()
                .isInstanceOfSatisfying(ItemChallengeRefused.class, refused -> {
                    assertThat(refused.getReason()).isEqualTo(ChallengeRefusal.TOO_LATE);
                    assertThat(refused.getExplanation()).contains("had to be before 2018-05-05T00:00:00Z");
                });
        assertThat(deadlines(service)).containsExactly("DeadlineSet CHALLENGE_ITEM", "DeadlineMissed CHALLENGE_ITEM");
    }

    @Test
    @DisplayName("A free retake is taken back when an earlier form, decided before, turns up")
    void takenBack() {
        service.report(GRACE.challenges("c2", "item-7", "2018-05-03T09:00:00Z"));
        service.report(GRACE.decides("c2", true, "2018-06-02T09:00:00Z"));
        service.report(GRACE.challenges("c1", "item-7", "2018-05-02T09:00:00Z"));
        service.report(GRACE.decides("c1", false, "2018-06-01T09:00:00Z"));

        assertThat(names(service, Topics.CHALLENGES))
                .containsExactly(
                        "ItemChallengeAccepted",
                        "ItemChallengeDecided",
                        "FreeRetakeGranted",
                        "ItemChallengeRefused",
                        "ItemChallengeAccepted",
                        "ItemChallengeRefused",
                        "ItemChallengeDecided",
                        "FreeRetakeWithdrawn");
    }

    @Test
    @Tag("C8")
    @DisplayName("C8: a transcript is verified within a year from the last exam required, and not after")
    void transcripts() {
        world.clock().controlled(Instant.parse("2019-06-30T00:00:00Z"));
        service.report(GRACE.asksToVerify("r1", "2019-05-01T23:59:59Z"));
        service.report(GRACE.asksToVerify("r2", "2019-05-02T00:00:00Z"));
        service.tick();

        assertThat(service.records(Topics.TRANSCRIPTS))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isInstanceOfSatisfying(
                                        TranscriptVerificationAccepted.class,
                                        accepted -> assertThat(accepted.getLatestAt())
                                                .isEqualTo("2019-05-02T00:00:00Z")),
                        second -> assertThat(second)
                                .isInstanceOfSatisfying(
                                        TranscriptVerificationRefused.class,
                                        refused -> assertThat(refused.getLastAttemptId())
                                                .isEqualTo("a1")));
        assertThat(deadlines(service))
                .containsExactly(
                        "DeadlineSet VERIFY_TRANSCRIPT",
                        "DeadlineMet VERIFY_TRANSCRIPT",
                        "DeadlineSet VERIFY_TRANSCRIPT",
                        "DeadlineMissed VERIFY_TRANSCRIPT");
    }

    @Test
    @Tag("X5")
    @DisplayName("X5: the sixth exception of a year is rejected, and granted once its authorisation of before is known")
    void theSixth() {
        for (int number = 1; number <= 6; number++) {
            String at = "2018-05-0" + number + "T10:00:00Z";
            service.report(GRACE.requests("r" + number, "a1", at));
            service.report(GRACE.isGranted("r" + number, at));
        }
        assertThat(service.records(Topics.APPEALS))
                .last()
                .isInstanceOfSatisfying(RetakeExceptionRejected.class, rejected -> {
                    assertThat(rejected.getReason()).isEqualTo(ExceptionRejection.AUTHORISATION_MISSING);
                    assertThat(rejected.getAttemptId()).isEqualTo("a1");
                });

        service.report(GRACE.isAuthorised("authorisation-1", "2018-05-05T12:00:00Z"));
        assertThat(names(service, Topics.APPEALS))
                .containsExactly(
                        "RetakeExceptionGranted",
                        "RetakeExceptionGranted",
                        "RetakeExceptionGranted",
                        "RetakeExceptionGranted",
                        "RetakeExceptionGranted",
                        "RetakeExceptionRejected",
                        "RetakeExceptionGranted");
    }

    @Test
    @DisplayName(
            "What cannot stand is rejected: a second challenge of an id, an attempt of another exam, no exam, no program")
    void rejected() {
        service.report(GRACE.challenges("c1", "item-7", "2018-05-02T09:00:00Z"));
        service.report(GRACE.challenges("c1", "item-8", "2018-05-02T09:30:00Z"));
        var otherExam = GRACE.challenges("c2", "item-8", "2018-05-02T10:00:00Z");
        otherExam.setExamId("98-364");
        service.report(otherExam);
        var none = GRACE.asksToVerify("r1", "2018-05-02T11:00:00Z");
        none.setExamIds(List.of());
        service.report(none);
        var unknown = GRACE.asksToVerify("r1", "2018-05-02T12:00:00Z");
        unknown.setExamIds(List.of("70-410", "XX-000"));
        service.report(unknown);
        var program = GRACE.isAuthorised("authorisation-1", "2018-05-02T13:00:00Z");
        program.setProgram("NOBODY");
        service.report(program);

        assertThat(service.rejections())
                .containsExactly("CONTRADICTION", "CONTRADICTION", "MISSING_FIELD", "UNKNOWN_EXAM", "BAD_VALUE");
    }
}
