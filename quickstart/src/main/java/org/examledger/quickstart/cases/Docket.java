package org.examledger.quickstart.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.examledger.quickstart.sample.Chance;
import org.examledger.schemas.Topic;

/** Collects the acts, and gives ids to what they are about. */
final class Docket {

    private final Chance chance;
    private final List<Act> acts = new ArrayList<>();
    private int lastNumber;

    Docket(Chance chance) {
        this.chance = chance;
    }

    /** Everything so far, in no particular order. */
    List<Act> acts() {
        return acts;
    }

    /** An id of its own for an event or a flag. */
    String id() {
        return chance.id();
    }

    /** A readable id, such as case-0012. */
    String number(String of) {
        lastNumber++;
        return String.format(Locale.ROOT, "%s-%04d", of, lastNumber);
    }

    void add(Instant at, Topic intake, Sitting about, Act.Writing writing) {
        acts.add(new Act(at, intake, about.candidateId(), about.exam().examId(), false, writing));
    }

    /** Adds one that changes what the candidate may do. */
    void addDecisive(Instant at, Topic intake, Sitting about, Act.Writing writing) {
        acts.add(new Act(at, intake, about.candidateId(), about.exam().examId(), true, writing));
    }
}
