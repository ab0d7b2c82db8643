package org.examledger.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.attempts.AttemptStarted;
import org.examledger.clock.ClockAdvanced;
import org.junit.jupiter.api.Test;

class SubjectsTest {

    @Test
    void a_subject_is_the_topic_and_the_records_full_name() {
        assertThat(Subjects.of(Topics.ATTEMPTS, AttemptStarted.getClassSchema()))
                .isEqualTo("exam.attempts.v1-org.examledger.attempts.AttemptStarted");
    }

    @Test
    void the_clock_has_its_subject_too() {
        assertThat(Subjects.of("exam.clock.v1", ClockAdvanced.getClassSchema()))
                .isEqualTo("exam.clock.v1-org.examledger.clock.ClockAdvanced");
    }
}
