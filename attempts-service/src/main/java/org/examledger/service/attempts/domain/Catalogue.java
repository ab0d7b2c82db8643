package org.examledger.service.attempts.domain;

/** What intake has to know of the policies: which exams and programs there are. */
public interface Catalogue {

    /** Whether there is such an exam. */
    boolean hasExam(String examId);

    /** Whether there is such a program. */
    boolean hasProgram(String program);
}
