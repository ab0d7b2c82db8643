package org.examledger.service.attempts.domain.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.access.ExportRestriction;
import org.examledger.service.attempts.domain.bookings.Objection;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.facts.PersonFact.ExemptionDecided;
import org.examledger.service.attempts.domain.facts.PersonFact.ExemptionGround;
import org.examledger.service.attempts.domain.facts.PersonFact.IdentityDocument;
import org.examledger.service.attempts.domain.facts.PersonFact.Nationality;
import org.examledger.service.attempts.domain.facts.PersonFact.ResidenceTitle;

/** A3: an exemption, granted case by case with a complete file, for a ground that the candidate has. */
record Exemption(ExportRestriction terms, Person person) {

    /** Whether the case was decided in favour, with a complete file. */
    boolean isGranted() {
        return granted().filter(decided -> decided.missing().isEmpty()).isPresent();
    }

    /** Whether it was decided in favour although the file lacks something. */
    boolean isGrantedIncomplete() {
        return granted().filter(decided -> !decided.missing().isEmpty()).isPresent();
    }

    /** Whether it was decided in favour for a ground that is there. */
    boolean holds() {
        return isGranted() && granted().filter(this::hasGround).isPresent();
    }

    /** What stands against a resident or refugee elsewhere who showed too few documents, or one with a refused address. */
    Optional<Objection> documentsObjection() {
        if (granted().filter(decided -> isResidence(decided.ground())).isEmpty()) {
            return Optional.empty();
        }
        return person.documents()
                .filter(shown -> !suffice(shown.documents()))
                .map(shown -> Objection.of(
                        RefusalReason.IDENTITY_DOCUMENTS,
                        "Who is exempted as resident elsewhere shows %d documents, none with an address in a refused place"
                                .formatted(terms.residentDocuments())));
    }

    private Optional<ExemptionDecided> granted() {
        return person.exemption().filter(ExemptionDecided::granted);
    }

    private boolean hasGround(ExemptionDecided decided) {
        return switch (decided.ground()) {
            case PERMANENT_RESIDENCE -> livesElsewhere(ResidenceTitle.PERMANENT);
            case ASYLUM -> livesElsewhere(ResidenceTitle.ASYLUM);
            case SECOND_NATIONALITY -> lastNationalityIsAnother();
            case SPECIAL_RULES -> false;
        };
    }

    private boolean livesElsewhere(ResidenceTitle title) {
        return person.residency()
                .filter(residency ->
                        residency.title() == title && !terms.refused().include(residency.place()))
                .isPresent();
    }

    /** Whether the nationality that was acquired last is of no refused country; one by birth comes before all others. */
    private boolean lastNationalityIsAnother() {
        return person.nationalities().stream()
                .flatMap(held -> held.nationalities().stream())
                .filter(nationality -> nationality.acquiredOn() != null)
                .max(Comparator.comparing(Exemption::acquired))
                .filter(last -> !terms.refused().include(last.country()))
                .isPresent();
    }

    private static LocalDate acquired(Nationality nationality) {
        LocalDate date = nationality.acquiredOn();
        return date == null ? LocalDate.MIN : date;
    }

    private static boolean isResidence(ExemptionGround ground) {
        return ground == ExemptionGround.PERMANENT_RESIDENCE || ground == ExemptionGround.ASYLUM;
    }

    private boolean suffice(List<IdentityDocument> documents) {
        return documents.size() >= terms.residentDocuments()
                && documents.stream().noneMatch(this::hasRefusedAddress);
    }

    private boolean hasRefusedAddress(IdentityDocument document) {
        String place = document.addressPlace();
        return place != null && terms.refused().include(place);
    }
}
