package org.examledger.service.attempts.domain.access;

import java.util.List;
import java.util.Optional;
import org.examledger.policies.access.TestCentersOnly;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.bookings.Objection;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Delivery;
import org.examledger.service.attempts.domain.facts.Fact;

/** A2: residents of some countries, and holders of their documents, are not proctored online; a test centre is allowed. */
record SomeSitInTestCentersOnly(TestCentersOnly terms) implements BookingRule {

    @Override
    public String ruleId() {
        return terms.ruleId();
    }

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        if (appointment.booking().delivery() != Delivery.ONLINE_PROCTORED) {
            return Optional.empty();
        }
        Person person = Person.at(appointment, known);
        boolean livesThere = person.residency()
                .filter(residency -> terms.places().include(residency.place()))
                .isPresent();
        boolean holdsItsDocuments = person.documents()
                .filter(shown -> shown.documents().stream()
                        .anyMatch(document -> terms.places().include(document.issuingCountry())))
                .isPresent();
        return livesThere || holdsItsDocuments
                ? Optional.of(Objection.of(
                        RefusalReason.TEST_CENTER_ONLY,
                        "Residents of %s, and holders of documents from there, sit in a test centre and are not proctored online"
                                .formatted(String.join(", ", terms.places().codes()))))
                : Optional.empty();
    }

    @Override
    public List<Fact> bearing(Appointment appointment, Circumstances known) {
        return Person.facts(appointment, known);
    }
}
