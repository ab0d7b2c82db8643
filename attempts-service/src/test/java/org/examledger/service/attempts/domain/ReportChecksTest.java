package org.examledger.service.attempts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.examledger.service.attempts.domain.Report.AppointmentChanged;
import org.examledger.service.attempts.domain.Report.Booked;
import org.examledger.service.attempts.domain.Report.Flagged;
import org.examledger.service.attempts.domain.Report.Result;
import org.examledger.service.attempts.domain.Report.Started;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract, meaning 2, BAD_VALUE and UNKNOWN_EXAM. */
class ReportChecksTest {
    private static final Instant NINE = Instant.parse("2021-05-03T09:00:00Z");

    private final ReportChecks checks = new ReportChecks(new Catalogue() {
        @Override
        public boolean hasExam(String examId) {
            return examId.equals("AZ-104");
        }

        @Override
        public boolean hasProgram(String program) {
            return program.equals("MICROSOFT");
        }
    });

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {0, 1, 699, 700, 1000})
    @DisplayName("A score from 0 to 1000, or none, is a score")
    void goodScore(Integer score) {
        assertThat(checks.badValue(new Result("event-1", NINE, "attempt-1", score)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    @DisplayName("Any other is a bad value, named")
    void badScore(int score) {
        assertThat(checks.badValue(new Result("event-1", NINE, "attempt-1", score)))
                .contains("field score is " + score + ", outside 0 to 1000");
    }

    @Test
    @DisplayName("A flag in a program that is not in the catalogue is a bad value, named")
    void program() {
        assertThat(checks.badValue(new Flagged("event-1", NINE, "flag-1", null, "CISCO")))
                .contains("field program is \"CISCO\", which is no known program");
        assertThat(checks.badValue(new Flagged("event-1", NINE, "flag-1", null, "MICROSOFT")))
                .isEmpty();
    }

    @Test
    @DisplayName("A booking or start at an exam that is not in the catalogue is of an unknown exam, not of a bad value")
    void exam() {
        Report booked = new Booked("event-1", NINE, "attempt-1", "az-104");
        Report started = new Started("event-1", NINE, "attempt-1", "XY-1");

        assertThat(checks.unknownExam(booked)).contains("examId \"az-104\" is not in the catalogue of exams");
        assertThat(checks.unknownExam(started)).contains("examId \"XY-1\" is not in the catalogue of exams");
        assertThat(checks.badValue(booked)).isEmpty();
        assertThat(checks.badValue(started)).isEmpty();
        assertThat(checks.unknownExam(new Started("event-1", NINE, "attempt-1", "AZ-104")))
                .isEmpty();
    }

    @Test
    @DisplayName("A report that names no exam is of no unknown exam")
    void noExam() {
        assertThat(checks.unknownExam(new AppointmentChanged("event-1", NINE, "attempt-1")))
                .isEmpty();
        assertThat(checks.unknownExam(new Result("event-1", NINE, "attempt-1", 500)))
                .isEmpty();
        assertThat(checks.unknownExam(new Flagged("event-1", NINE, "flag-1", null, "CISCO")))
                .isEmpty();
        assertThat(checks.badValue(new AppointmentChanged("event-1", NINE, "attempt-1")))
                .isEmpty();
    }

    @Test
    @DisplayName("The catalogue has the exams and programs of the policies, and no others")
    void shipped() {
        ReportChecks shipped = new ReportChecks(new Story().terms());

        assertThat(shipped.unknownExam(new Started("event-1", NINE, "attempt-1", "AZ-104")))
                .isEmpty();
        assertThat(shipped.unknownExam(new Started("event-1", NINE, "attempt-1", "XY-1")))
                .isPresent();
        assertThat(shipped.badValue(new Flagged("event-1", NINE, "flag-1", null, "ORACLE")))
                .isEmpty();
        assertThat(shipped.badValue(new Flagged("event-1", NINE, "flag-1", null, "CISCO")))
                .isPresent();
    }
}
