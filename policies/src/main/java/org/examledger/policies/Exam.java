package org.examledger.policies;

import org.jspecify.annotations.Nullable;

/**
 * An exam of the catalogue. It names its retake policy itself, so that an exam may have its own (R11).
 *
 * @param examId unique across programs
 * @param program the id of the {@link Program} that offers it
 * @param retakePolicy every version of the policy that governs its retakes
 * @param certification what a pass gives; null if it gives none
 */
public record Exam(
        String examId,
        String program,
        RetakePolicy retakePolicy,
        @Nullable Certification certification) {}
