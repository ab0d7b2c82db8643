package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.examledger.service.eligibility.domain.facts.SecondAppointmentDue;
import org.examledger.service.eligibility.domain.facts.SecondAppointmentWithdrawn;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule B7 where a policy allows one sitting (R15): one at which the provider failed does not use it up. */
@Tag("B7")
@Tag("R15")
class SecondAppointmentsTest {
    private static final String EXAM = "CARTOPRO-2017";
    private static final Instant FAULT = Instant.parse("2017-03-06T16:00:00Z");

    private static Story sat() {
        return new Story().sits("a1", EXAM, "2017-03-06T15:00:00Z");
    }

    private static Story faulty() {
        return sat().add(new SecondAppointmentDue("due", FAULT, 1, "a1"));
    }

    @Test
    @DisplayName("B7: after the provider's failure another sitting is allowed, and the next one uses it up")
    void another() {
        Determination answer = faulty().eligibility(EXAM);
        assertThat(Answer.of(answer)).isEqualTo(Answer.eligible());
        assertThat(answer.ruleIds()).containsExactly("R15", "B7");
        assertThat(answer.attemptsAllowed()).isEqualTo(2);
        assertThat(answer.basis()).containsExactly("a1-started", "due");

        Story usedUp = faulty().sits("a2", EXAM, "2017-03-10T15:00:00Z");
        assertThat(usedUp.answer(EXAM)).isEqualTo(Answer.notEligible(Reason.SINGLE_SITTING));
        assertThat(usedUp.eligibility(EXAM).attemptsAllowed()).isEqualTo(2);
        assertThat(usedUp.violations()).isEmpty();
    }

    @Test
    @DisplayName("R15: without a failure of the provider the one sitting is used up, and a second one is a violation")
    void usedUp() {
        assertThat(sat().answer(EXAM)).isEqualTo(Answer.notEligible(Reason.SINGLE_SITTING));
        assertThat(sat().eligibility(EXAM).attemptsAllowed()).isEqualTo(1);
        assertThat(sat().sits("a2", EXAM, "2017-03-10T15:00:00Z").violations()).hasSize(1);
    }

    @Test
    @DisplayName("B7: what was said last of the fault stands")
    void withdrawn() {
        Story story = faulty().add(new SecondAppointmentWithdrawn("withdrawn", FAULT, 2, "a1"));
        assertThat(story.answer(EXAM)).isEqualTo(Answer.notEligible(Reason.SINGLE_SITTING));

        story.add(new SecondAppointmentDue("due-again", FAULT, 3, "a1"));
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligible());
    }

    @Test
    @DisplayName("B7: what a pass gives does not rest on the provider's failure")
    void awardWithoutFault() {
        Story story = new Story()
                .passes("a1", EXAM, "2017-03-06T15:00:00Z")
                .add(new SecondAppointmentDue("due", FAULT, 1, "a1"));

        assertThat(story.certifications())
                .singleElement()
                .satisfies(held -> assertThat(held.basis()).containsExactly("a1-started", "a1-reported-1"));
    }
}
