package org.examledger.service.attempts.domain.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.policies.access.ResidentsOnly;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.bookings.Objection;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PersonFact.DocumentsShown;
import org.examledger.service.attempts.domain.facts.PersonFact.IdentityDocument;
import org.examledger.service.attempts.domain.facts.PersonFact.ResidenceTitle;
import org.examledger.service.attempts.domain.facts.PersonFact.Residency;

/** A1: in some countries only legal residents sit, and show original identity documents. */
record OnlyResidentsSit(ResidentsOnly terms) implements BookingRule {

    @Override
    public String ruleId() {
        return terms.ruleId();
    }

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        Person person = Person.at(appointment, known);
        return SittingPlace.of(appointment, known)
                .filter(terms.places()::include)
                .flatMap(place -> person.residency()
                        .flatMap(residency -> notResident(place, residency))
                        .or(() -> person.documents().flatMap(shown -> tooFew(place, shown))));
    }

    private static Optional<Objection> notResident(String place, Residency residency) {
        boolean resident =
                residency.title() != ResidenceTitle.NONE && SittingPlace.isSameCountry(residency.place(), place);
        return resident
                ? Optional.empty()
                : Optional.of(Objection.of(
                        RefusalReason.RESIDENTS_ONLY,
                        "Only legal residents sit in %s; the candidate is reported to live in %s (%s)"
                                .formatted(place, residency.place(), residency.title())));
    }

    private Optional<Objection> tooFew(String place, DocumentsShown shown) {
        long originals =
                shown.documents().stream().filter(IdentityDocument::original).count();
        return originals >= terms.originalDocuments()
                ? Optional.empty()
                : Optional.of(Objection.of(
                        RefusalReason.IDENTITY_DOCUMENTS,
                        "Who sits in %s shows %d original identity documents, not %d"
                                .formatted(place, terms.originalDocuments(), originals)));
    }

    @Override
    public List<Fact> bearing(Appointment appointment, Circumstances known) {
        return Stream.concat(Person.facts(appointment, known).stream(), SittingPlace.facts(appointment, known).stream())
                .toList();
    }
}
