package org.examledger.service.attempts.domain.bookings;

import java.util.List;
import java.util.stream.Stream;

/** A step and what the rules say about it. */
public record JudgedStep(Appointment appointment, Ruling ruling) {

    /**
     * The appointments that an attempt's steps made, in order; none where its booking is refused, but for one that was
     * overtaken and moved.
     *
     * @param steps of one attempt, in order
     */
    public static Stream<Appointment> standing(List<JudgedStep> steps) {
        return steps.isEmpty()
                        || (steps.getFirst().isRefused() && !steps.getFirst().isOvertaken())
                ? Stream.empty()
                : steps.stream().filter(step -> !step.isRefused()).map(JudgedStep::appointment);
    }

    /** Whether the rules refuse it. */
    public boolean isRefused() {
        return ruling instanceof Ruling.Refused;
    }

    /** Whether the rules refuse it for what became of its centre after it was taken (S8): it may be moved elsewhere. */
    public boolean isOvertaken() {
        return ruling instanceof Ruling.Refused refused
                && refused.objection().reason() == RefusalReason.CENTER_SUSPENDED;
    }
}
