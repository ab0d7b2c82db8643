package org.examledger.service.sanctions.domain.random;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.facts.MeasureKind;
import org.examledger.service.sanctions.domain.facts.Modification;
import org.examledger.service.sanctions.domain.facts.Outcome;
import org.examledger.service.sanctions.domain.given.Reader;
import org.jspecify.annotations.Nullable;

/** A second reading of Meaning 10, kept while facts are told, without any of the domain's rules. */
final class PlainCase {
    private final String caseId;
    private final List<Measure> imposed = new ArrayList<>();
    private final Map<String, PlainAppeal> appeals = new TreeMap<>();
    private final boolean satEarlier;
    private boolean missed;

    /** @param satEarlier whether there is any sitting of the program from before the notice */
    PlainCase(String caseId, String program, List<Measure> asked, boolean satEarlier) {
        this.caseId = caseId;
        this.satEarlier = satEarlier;
        boolean microsoft = program.equals("MICROSOFT");
        boolean banned = false;
        for (Measure measure : asked) {
            boolean ban = measure.kind() == MeasureKind.BAN;
            imposed.add(ban && microsoft ? Measure.permanentBan() : measure);
            banned |= ban;
        }
        if (microsoft && !banned) {
            imposed.add(Measure.permanentBan());
        }
    }

    String caseId() {
        return caseId;
    }

    int places() {
        return imposed.size();
    }

    PlainAppeal appeal(String appealId) {
        return appeals.computeIfAbsent(appealId, none -> new PlainAppeal());
    }

    void missed() {
        missed = true;
    }

    void met() {
        missed = false;
    }

    /** The state of each sanction, by sanctionId. */
    Map<String, String> meaning() {
        Map<String, String> meaning = new TreeMap<>();
        for (int place = 0; place < imposed.size(); place++) {
            meaning.put(caseId + "/" + place, state(caseId + "/" + place, imposed.get(place)));
        }
        return meaning;
    }

    private String state(String sanctionId, Measure measure) {
        PlainAppeal counting = counting();
        boolean filed = appeals.values().stream().anyMatch(appeal -> appeal.filed);
        String term = "as imposed";
        if (counting != null && counting.outcome == Outcome.REVERSED) {
            term = "lifted";
        }
        if (counting != null && counting.outcome == Outcome.MODIFIED) {
            for (Modification modification : counting.modifications) {
                if (modification.sanctionId().equals(sanctionId)) {
                    term = term(modification, measure);
                }
            }
        }
        boolean lifted = term.equals("lifted");
        String holding = lifted ? "held" : "taken";
        String finality = counting != null || (!filed && missed) ? "final" : "open";
        return switch (measure.kind()) {
            case BAN, RETEST -> Reader.state(term, "", "");
            case RESULT_INVALIDATION -> Reader.state(term, measure.allEarlier() && !satEarlier ? "" : holding, "");
            case CERTIFICATION_REVOCATION -> Reader.state(term, holding, lifted ? "" : finality);
        };
    }

    private static String term(Modification modification, Measure measure) {
        if (modification.lifted()) {
            return "lifted";
        }
        Instant until = modification.until();
        return Objects.equals(until, measure.until()) ? "as imposed" : "until " + until;
    }

    private @Nullable PlainAppeal counting() {
        PlainAppeal first = null;
        for (PlainAppeal appeal : appeals.values()) {
            if (appeal.counts() && (first == null || decidedAt(appeal).isBefore(decidedAt(first)))) {
                first = appeal;
            }
        }
        return first;
    }

    private static Instant decidedAt(PlainAppeal appeal) {
        return Objects.requireNonNull(appeal.decidedAt);
    }
}
