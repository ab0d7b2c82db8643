package org.examledger.service.sanctions.domain.given;

import java.util.List;
import org.examledger.service.sanctions.domain.statements.Content;

/**
 * A statement as it is published.
 *
 * @param basis eventIds
 */
public record Said(String sanctionId, Content content, List<String> ruleIds, List<String> basis) {

    /** The sanction, the kind of record and what it adds, for comparison by eye. */
    public String inShort() {
        return sanctionId + " " + content.getClass().getSimpleName();
    }
}
