package org.examledger.quickstart.report;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * Everything about one candidate and one exam, event by event: each fact, and behind it what followed from it.
 *
 * @param about whose story it is
 * @param steps in the order in which the facts were recorded
 */
record Story(Candidates.Key about, List<Step> steps) {

    /** A fact and the conclusions that rest on it as their latest. */
    record Step(SpecificRecord fact, List<SpecificRecord> conclusions) {}

    Story {
        steps = List.copyOf(steps);
    }
}
