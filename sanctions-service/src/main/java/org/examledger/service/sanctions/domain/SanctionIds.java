package org.examledger.service.sanctions.domain;

/** Names sanctions: the same case and place give the same id in every replay (CONTRACT, Meaning 10). */
@FunctionalInterface
public interface SanctionIds {

    /**
     * The id of a sanction.
     *
     * @param place of its measure in the case, from 0; a measure that the policy adds follows the reviewer's own
     */
    String of(String caseId, int place);
}
