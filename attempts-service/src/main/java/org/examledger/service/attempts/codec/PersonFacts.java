package org.examledger.service.attempts.codec;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.admissions.BetaInvitationIssued;
import org.examledger.admissions.IdentityDocumentsPresented;
import org.examledger.admissions.NationalityReported;
import org.examledger.admissions.ResidencyReported;
import org.examledger.admissions.StudentStatusDisproved;
import org.examledger.admissions.StudentStatusVerified;
import org.examledger.service.attempts.domain.facts.Capacity;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PersonFact.DocumentsShown;
import org.examledger.service.attempts.domain.facts.PersonFact.ExemptionDecided;
import org.examledger.service.attempts.domain.facts.PersonFact.ExemptionGround;
import org.examledger.service.attempts.domain.facts.PersonFact.IdentityDocument;
import org.examledger.service.attempts.domain.facts.PersonFact.Invited;
import org.examledger.service.attempts.domain.facts.PersonFact.Nationalities;
import org.examledger.service.attempts.domain.facts.PersonFact.Nationality;
import org.examledger.service.attempts.domain.facts.PersonFact.ResidenceTitle;
import org.examledger.service.attempts.domain.facts.PersonFact.Residency;
import org.examledger.service.attempts.domain.facts.PersonFact.StatusDisproved;
import org.examledger.service.attempts.domain.facts.PersonFact.StatusVerified;

/** Reads who a candidate is, as far as the rules of access ask. */
final class PersonFacts {
    private PersonFacts() {}

    static Optional<Fact> of(SpecificRecord record) {
        return Optional.ofNullable(
                switch (record) {
                    case ResidencyReported residency ->
                        new Residency(
                                residency.getEventId(),
                                residency.getOccurredAt(),
                                residency.getCountryCode(),
                                ResidenceTitle.valueOf(residency.getTitle().name()));
                    case IdentityDocumentsPresented shown ->
                        new DocumentsShown(
                                shown.getEventId(),
                                shown.getOccurredAt(),
                                shown.getDocuments().stream()
                                        .map(document -> new IdentityDocument(
                                                document.getIssuingCountry(),
                                                document.getOriginal(),
                                                document.getAddressCountry()))
                                        .toList());
                    case NationalityReported reported ->
                        new Nationalities(
                                reported.getEventId(),
                                reported.getOccurredAt(),
                                reported.getNationalities().stream()
                                        .map(PersonFacts::nationality)
                                        .toList());
                    case org.examledger.admissions.ExemptionDecided decided ->
                        new ExemptionDecided(
                                decided.getEventId(),
                                decided.getOccurredAt(),
                                decided.getExemptionId(),
                                ExemptionGround.valueOf(decided.getGround().name()),
                                decided.getGranted(),
                                decided.getMissing());
                    case StudentStatusVerified verified ->
                        new StatusVerified(
                                verified.getEventId(),
                                verified.getOccurredAt(),
                                verified.getVerificationId(),
                                Capacity.valueOf(verified.getCapacity().name()),
                                ZoneId.of(verified.getZoneId()));
                    case StudentStatusDisproved disproved ->
                        new StatusDisproved(
                                disproved.getEventId(), disproved.getOccurredAt(), disproved.getVerificationId());
                    case BetaInvitationIssued invited ->
                        new Invited(
                                invited.getEventId(),
                                invited.getOccurredAt(),
                                invited.getInvitationId(),
                                invited.getExamId());
                    default -> null;
                });
    }

    private static Nationality nationality(org.examledger.admissions.Nationality nationality) {
        String acquiredOn = nationality.getAcquiredOn();
        return new Nationality(nationality.getCountryCode(), acquiredOn == null ? null : LocalDate.parse(acquiredOn));
    }
}
