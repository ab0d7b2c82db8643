package org.examledger.service.sanctions.domain.appeals;

import java.util.ArrayList;
import java.util.List;
import org.examledger.service.sanctions.domain.facts.AppealDecided;
import org.examledger.service.sanctions.domain.facts.AppealFact;
import org.examledger.service.sanctions.domain.facts.AppealFiled;
import org.examledger.service.sanctions.domain.facts.FilingFact;
import org.jspecify.annotations.Nullable;

/**
 * An appeal against a case.
 *
 * @param filings by sequence, at least one; the last stands
 * @param decision null while none is known; it counts only while the appeal is filed
 */
public record Appeal(
        String appealId, List<FilingFact> filings, @Nullable AppealDecided decision) {
    /** Copies the filings. */
    public Appeal {
        filings = List.copyOf(filings);
    }

    /** The case appealed against. */
    public String caseId() {
        return filings.getLast().caseId();
    }

    /** Whether it is the appeal that stands against its case, by the last that was said of it. */
    public boolean isFiled() {
        return filings.getLast() instanceof AppealFiled;
    }

    /** Whether it ever was. */
    boolean wasFiled() {
        return filings.stream().anyMatch(AppealFiled.class::isInstance);
    }

    /** Every fact about it. */
    List<AppealFact> facts() {
        List<AppealFact> facts = new ArrayList<>(filings);
        if (decision != null) {
            facts.add(decision);
        }
        return facts;
    }
}
