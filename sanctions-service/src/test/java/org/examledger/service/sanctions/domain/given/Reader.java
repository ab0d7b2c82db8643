package org.examledger.service.sanctions.domain.given;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.examledger.service.sanctions.domain.Sanction;
import org.examledger.service.sanctions.domain.standing.Finality;
import org.examledger.service.sanctions.domain.standing.Standing;
import org.examledger.service.sanctions.domain.standing.Taking;
import org.examledger.service.sanctions.domain.statements.Content;

/** What a reader of the topics holds for true: of what is said about a sanction the last stands. */
public final class Reader {
    private Reader() {}

    /** The state of each sanction as a reader of these records has it. */
    public static Map<String, String> after(List<Said> records) {
        Map<String, State> states = new TreeMap<>();
        for (Said record : records) {
            State before = states.getOrDefault(record.sanctionId(), new State("unknown", "", ""));
            states.put(record.sanctionId(), before.after(record.content()));
        }
        Map<String, String> texts = new TreeMap<>();
        states.forEach((sanctionId, state) -> texts.put(sanctionId, state.toString()));
        return texts;
    }

    /** The state of each sanction as the domain concludes it. */
    public static Map<String, String> concluded(List<Sanction> sanctions) {
        Map<String, String> texts = new TreeMap<>();
        sanctions.forEach(
                sanction -> texts.put(sanction.sanctionId(), state(sanction).toString()));
        return texts;
    }

    /**
     * A state in words.
     *
     * @param term as imposed, lifted, or until an instant
     * @param holding whether what it takes is taken or held; empty when it takes nothing
     * @param finality of a revocation, open or final; empty when it is none or undone
     */
    public static String state(String term, String holding, String finality) {
        return new State(term, holding, finality).toString();
    }

    private static State state(Sanction sanction) {
        String term =
                switch (sanction.standing()) {
                    case Standing.AsImposed unchanged -> "as imposed";
                    case Standing.Modified modified -> "until " + modified.until();
                    case Standing.Lifted lifted -> "lifted";
                };
        return switch (sanction.taking()) {
            case Taking.Nothing nothing -> new State(term, "", "");
            case Taking.Result result -> new State(term, sanction.lifted() ? "held" : "taken", "");
            case Taking.EarlierResults results ->
                results.sittings().isEmpty()
                        ? new State(term, "", "")
                        : new State(term, sanction.lifted() ? "held" : "taken", "");
            case Taking.Certification certification ->
                switch (certification.finality()) {
                    case Finality.Open open -> new State(term, "taken", "open");
                    case Finality.Final ended -> new State(term, "taken", "final");
                    case Finality.Undone undone -> new State(term, "held", "");
                };
        };
    }

    private record State(String term, String holding, String finality) {
        State after(Content content) {
            return switch (content) {
                case Content.Imposed imposed -> new State("as imposed", holding, finality);
                case Content.Modified modified -> new State("until " + modified.until(), holding, finality);
                case Content.Lifted lifted -> new State("lifted", holding, finality);
                case Content.Invalidated invalidated -> new State(term, "taken", "");
                case Content.ResultReinstated reinstated -> new State(term, "held", "");
                case Content.Revoked revoked -> new State(term, "taken", "open");
                case Content.CertificationReinstated reinstated -> new State(term, "held", "");
                case Content.Finalized ended -> new State(term, holding, "final");
                case Content.Reopened open -> new State(term, holding, "open");
            };
        }
    }
}
