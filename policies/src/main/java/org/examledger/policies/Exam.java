package org.examledger.policies;

import java.time.LocalDate;
import org.examledger.policies.booking.BookingPolicy;
import org.jspecify.annotations.Nullable;

/**
 * An exam of the catalogue. It names its retake policy itself, so that an exam may have its own (R11).
 *
 * @param examId unique across programs
 * @param program the id of the {@link Program} that offers it
 * @param retakePolicy every version of the policy that governs its retakes
 * @param certification what a pass gives; null if it gives none
 * @param family the exams that it counts as one with; null if it counts alone
 * @param beta its beta period (R9); null if it has none
 * @param booking every version of the terms of booking; null if it has none: then no booking is judged
 * @param passMark the score with which it is passed; null if none is published: then no score is looked at
 * @param retires the last date on which it is offered; null if none is announced
 */
public record Exam(
        String examId,
        String program,
        RetakePolicy retakePolicy,
        @Nullable Certification certification,
        @Nullable ExamFamily family,
        @Nullable Beta beta,
        @Nullable BookingPolicy booking,
        @Nullable PassMark passMark,
        @Nullable LocalDate retires) {

    /** An exam that counts alone, has no beta period, no terms of booking, no pass mark and no end. */
    public Exam(String examId, String program, RetakePolicy retakePolicy, @Nullable Certification certification) {
        this(examId, program, retakePolicy, certification, null, null, null, null, null);
    }
}
