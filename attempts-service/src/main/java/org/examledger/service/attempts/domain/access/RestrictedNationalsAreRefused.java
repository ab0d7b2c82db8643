package org.examledger.service.attempts.domain.access;

import java.util.List;
import java.util.Optional;
import org.examledger.policies.access.ExportRestriction;
import org.examledger.policies.access.Places;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.bookings.Objection;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.facts.Fact;

/**
 * A3: nationals of export-restricted countries are refused and lose the fee; who is exempted may sit. A region has no
 * nationals: there, its residents are refused. Whose country has special rules sits when the program has decided the case.
 */
record RestrictedNationalsAreRefused(ExportRestriction terms) implements BookingRule {

    @Override
    public String ruleId() {
        return terms.ruleId();
    }

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        Person person = Person.at(appointment, known);
        Exemption exemption = new Exemption(terms, person);
        if (isNationalOf(terms.refused(), person) || livesInRefusedRegion(person)) {
            return toRestricted(exemption);
        }
        return isNationalOf(terms.specialRules(), person) && !exemption.isGranted()
                ? Optional.of(Objection.of(
                        RefusalReason.CASE_NOT_DECIDED,
                        "Special rules apply to nationals of %s: the program has not decided the case in favour"
                                .formatted(
                                        String.join(", ", terms.specialRules().codes()))))
                : Optional.empty();
    }

    private Optional<Objection> toRestricted(Exemption exemption) {
        if (exemption.isGrantedIncomplete()) {
            return Optional.of(incomplete());
        }
        return exemption.holds() ? exemption.documentsObjection() : Optional.of(refused());
    }

    private Objection refused() {
        return new Objection(
                RefusalReason.EXPORT_RESTRICTED,
                null,
                null,
                terms.feeLost(),
                "Nationals of %s are refused under export restrictions%s"
                        .formatted(
                                String.join(", ", terms.refused().codes()),
                                terms.feeLost() ? ", and lose the fee" : ""));
    }

    private Objection incomplete() {
        return new Objection(
                RefusalReason.EXEMPTION_INCOMPLETE,
                null,
                null,
                terms.feeLost(),
                "An exemption from export restrictions asks for a complete file, and this one lacks something");
    }

    private static boolean isNationalOf(Places places, Person person) {
        return person.nationalities()
                .filter(held ->
                        held.nationalities().stream().anyMatch(nationality -> places.include(nationality.country())))
                .isPresent();
    }

    private boolean livesInRefusedRegion(Person person) {
        return person.residency()
                .filter(residency -> terms.refused().codes().contains(residency.place()) && isRegion(residency.place()))
                .isPresent();
    }

    private static boolean isRegion(String place) {
        return place.contains("-");
    }

    @Override
    public List<Fact> bearing(Appointment appointment, Circumstances known) {
        return Person.facts(appointment, known);
    }
}
