package org.examledger.kit.intake;

import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.store.Fact;

/** The service's own part of intake. Each answer is the sentence that says what is wrong, or empty. */
public interface IntakeRules {

    /** MISSING_FIELD: a field that the schema lets every record go without, and this one needs. */
    default Optional<String> missingField(SpecificRecord record) {
        return Optional.empty();
    }

    /** BAD_VALUE: a value that the catalogue of programs or the meaning of a field rules out. */
    Optional<String> badValue(SpecificRecord record);

    /** UNKNOWN_EXAM: an exam that is not in the catalogue. */
    Optional<String> unknownExam(SpecificRecord record);

    /**
     * CONTRADICTION: a report that cannot stand beside those accepted before it.
     *
     * @param facts accepted facts of the candidate, its own ones alone
     */
    Optional<String> contradiction(SpecificRecord record, List<Fact> facts);
}
