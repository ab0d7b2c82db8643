package org.examledger.service.appeals.domain.appeals;

import java.util.Optional;
import org.examledger.service.appeals.domain.completeness.Completion;

/**
 * An appeal with what becomes of it.
 *
 * @param filing of its case; empty while the case is not known
 */
public record AnsweredAppeal(Appeal appeal, Optional<Filing> filing, Answer answer) {

    /** How complete it is; empty while its case is not known, for nobody can say then what it must carry. */
    public Optional<Completion> completion() {
        return filing.map(
                its -> Completion.of(its.theCase().requiredItems(), appeal.submitted(), appeal.supplements()));
    }
}
