package org.examledger.service.appeals.domain.exceptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.Program;
import org.examledger.service.appeals.domain.facts.AttemptStarted;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.RetakeExceptionDecided;
import org.examledger.service.appeals.domain.facts.RetakeExceptionRequested;

/**
 * A request that is not rejected at once and whose attempt is known.
 *
 * @param program of its exam; empty if the catalogue has that exam no more
 */
record KnownRequest(
        RetakeExceptionRequested request,
        AttemptStarted start,
        Optional<Program> program,
        Optional<RetakeExceptionDecided> decision) {

    boolean isGrantedByDecision() {
        return decision.filter(RetakeExceptionDecided::granted).isPresent();
    }

    boolean isRefusedByDecision() {
        return decision.filter(decided -> !decided.granted()).isPresent();
    }

    /** The facts that it consists of. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(request, start));
        decision.ifPresent(facts::add);
        return facts;
    }
}
