package org.examledger.service.sanctions.domain.facts;

/** Whether an appeal is filed; the last by sequence stands for each appealId (CONTRACT, Meaning 3). */
public sealed interface FilingFact extends AppealFact permits AppealFiled, AppealRefused {

    /** The case appealed against. */
    String caseId();
}
