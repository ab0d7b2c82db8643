package org.examledger.service.attempts.domain.access;

import java.util.List;
import java.util.Optional;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PersonFact;
import org.examledger.service.attempts.domain.facts.PersonFact.DocumentsShown;
import org.examledger.service.attempts.domain.facts.PersonFact.ExemptionDecided;
import org.examledger.service.attempts.domain.facts.PersonFact.Nationalities;
import org.examledger.service.attempts.domain.facts.PersonFact.Residency;

/**
 * Who the candidate is at the start of an appointment: of each kind the latest report counts that occurred by then.
 *
 * @param residency empty when nobody said where the candidate lives
 * @param documents empty when nobody said what was shown
 * @param nationalities empty when nobody said
 * @param exemption empty when nothing was decided
 */
record Person(
        Optional<Residency> residency,
        Optional<DocumentsShown> documents,
        Optional<Nationalities> nationalities,
        Optional<ExemptionDecided> exemption) {

    static Person at(Appointment appointment, Circumstances known) {
        return new Person(
                known.file().latest(Residency.class, appointment.startsAt()),
                known.file().latest(DocumentsShown.class, appointment.startsAt()),
                known.file().latest(Nationalities.class, appointment.startsAt()),
                known.file().latest(ExemptionDecided.class, appointment.startsAt()));
    }

    /** Every report about who the candidate is by then. */
    static List<Fact> facts(Appointment appointment, Circumstances known) {
        return known.file().until(PersonFact.class, appointment.startsAt()).stream()
                .filter(fact -> fact instanceof Residency
                        || fact instanceof DocumentsShown
                        || fact instanceof Nationalities
                        || fact instanceof ExemptionDecided)
                .<Fact>map(fact -> fact)
                .toList();
    }
}
