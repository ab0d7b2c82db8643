package org.examledger.service.sanctions.domain.statements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.examledger.service.sanctions.domain.Grounds;
import org.examledger.service.sanctions.domain.Sanction;
import org.examledger.service.sanctions.domain.facts.AttemptStarted;
import org.examledger.service.sanctions.domain.standing.Finality;
import org.examledger.service.sanctions.domain.standing.Standing;
import org.examledger.service.sanctions.domain.standing.Taking;

/**
 * Puts sanctions into statements, in the order in which they are to be made (CONTRACT, Meaning 10): a sanction is
 * imposed before anything else is said of it, also where an appeal has lifted it by then; and a certification is revoked
 * again before that is final. For a reader the last statement about a term, a result or a certification stands.
 *
 * <p>A subject that is not mentioned any more is left without a statement: finality, when the certification is given
 * back. RevocationReopened is said only after RevocationFinalized; an appeal known before the deadline was missed
 * reopens nothing.
 */
public final class Statements {
    private final Sanction sanction;
    private final List<Statement> statements = new ArrayList<>();

    private Statements(Sanction sanction) {
        this.sanction = sanction;
    }

    /** Everything to be said about these sanctions. */
    public static List<Statement> of(Collection<Sanction> sanctions) {
        List<Statement> all = new ArrayList<>();
        sanctions.forEach(sanction -> all.addAll(new Statements(sanction).inOrder()));
        return all;
    }

    private List<Statement> inOrder() {
        always(Subject.IMPOSITION, new Content.Imposed(), sanction.grounds());
        switch (sanction.taking()) {
            case Taking.Nothing nothing -> term();
            case Taking.Result result -> {
                Content taken = new Content.Invalidated(result.attemptId());
                always(Subject.TAKING, taken, sanction.grounds());
                term();
                holding(taken, new Content.ResultReinstated(result.attemptId()));
            }
            case Taking.EarlierResults results -> {
                results.sittings().forEach(this::takenAmongSeveral);
                term();
                results.sittings().forEach(this::heldAmongSeveral);
            }
            case Taking.Certification certification -> {
                String certificationId = certification.certificationId();
                Content taken = new Content.Revoked(certificationId);
                always(Subject.TAKING, taken, sanction.grounds());
                term();
                holding(taken, new Content.CertificationReinstated(certificationId));
                finality(certification.finality(), certificationId);
            }
        }
        return statements;
    }

    private void takenAmongSeveral(AttemptStarted sitting) {
        Content taken = new Content.Invalidated(sitting.attemptId(), true);
        always(Subject.TAKING, taken, sanction.grounds().with(sitting));
    }

    private void heldAmongSeveral(AttemptStarted sitting) {
        Content taken = new Content.Invalidated(sitting.attemptId(), true);
        Content givenBack = new Content.ResultReinstated(sitting.attemptId(), true);
        Grounds grounds = sanction.standing().grounds().with(sitting);
        switch (sanction.standing()) {
            case Standing.AsImposed unchanged -> toCorrect(Subject.HOLDING, taken, grounds);
            case Standing.Modified modified -> toCorrect(Subject.HOLDING, taken, grounds);
            case Standing.Lifted lifted -> always(Subject.HOLDING, givenBack, grounds);
        }
    }

    private void term() {
        switch (sanction.standing()) {
            case Standing.AsImposed unchanged -> toCorrect(Subject.TERM, new Content.Imposed(), unchanged.grounds());
            case Standing.Modified modified ->
                always(Subject.TERM, new Content.Modified(modified.until()), modified.grounds());
            case Standing.Lifted lifted -> always(Subject.TERM, new Content.Lifted(), lifted.grounds());
        }
    }

    private void holding(Content taken, Content givenBack) {
        switch (sanction.standing()) {
            case Standing.AsImposed unchanged -> toCorrect(Subject.HOLDING, taken, unchanged.grounds());
            case Standing.Modified modified -> toCorrect(Subject.HOLDING, taken, modified.grounds());
            case Standing.Lifted lifted -> always(Subject.HOLDING, givenBack, lifted.grounds());
        }
    }

    private void finality(Finality finality, String certificationId) {
        switch (finality) {
            case Finality.Open open ->
                toCorrect(Subject.FINALITY, new Content.Reopened(certificationId), open.grounds());
            case Finality.Final ended ->
                always(Subject.FINALITY, new Content.Finalized(certificationId), ended.grounds());
            case Finality.Undone undone -> {}
        }
    }

    private void always(Subject subject, Content content, Grounds grounds) {
        statements.add(new Statement(sanction, subject, content, Occasion.ALWAYS, grounds));
    }

    private void toCorrect(Subject subject, Content content, Grounds grounds) {
        statements.add(new Statement(sanction, subject, content, Occasion.TO_CORRECT, grounds));
    }
}
