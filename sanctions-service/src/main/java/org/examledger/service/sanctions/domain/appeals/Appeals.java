package org.examledger.service.sanctions.domain.appeals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.examledger.service.sanctions.domain.facts.AppealDecided;
import org.examledger.service.sanctions.domain.facts.AppealFact;
import org.examledger.service.sanctions.domain.facts.AppealFiled;
import org.examledger.service.sanctions.domain.facts.AppealRefused;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.FilingFact;
import org.examledger.service.sanctions.domain.facts.SequencedFact;

/**
 * A candidate's appeals.
 *
 * @param known those of which it was said whether they are filed, by appealId; a decision alone does not say against
 *     which case
 */
public record Appeals(List<Appeal> known) {
    /** Copies the appeals. */
    public Appeals {
        known = List.copyOf(known);
    }

    /** The appeals that these facts tell of, given in any order. */
    public static Appeals of(Collection<? extends Fact> facts) {
        List<AppealFact> about = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof AppealFact appeal) {
                about.add(appeal);
            }
        }
        about.sort(SequencedFact.BY_SEQUENCE);
        Map<String, List<FilingFact>> filings = new TreeMap<>();
        Map<String, AppealDecided> decisions = new HashMap<>();
        for (AppealFact fact : about) {
            switch (fact) {
                case AppealFiled filed -> add(filings, filed);
                case AppealRefused refused -> add(filings, refused);
                // Intake accepts one decision an appeal; were there two, the first would be final (rule P6).
                case AppealDecided decided -> decisions.putIfAbsent(decided.appealId(), decided);
            }
        }
        List<Appeal> known = new ArrayList<>();
        filings.forEach((appealId, said) -> known.add(new Appeal(appealId, said, decisions.get(appealId))));
        return new Appeals(known);
    }

    private static void add(Map<String, List<FilingFact>> filings, FilingFact fact) {
        filings.computeIfAbsent(fact.appealId(), none -> new ArrayList<>()).add(fact);
    }
}
