package org.examledger.service.attempts.domain.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who the candidate is, as far as the rules of access ask. Countries and regions are ISO 3166 codes. */
public sealed interface PersonFact extends Fact {

    /** Where the candidate lives from now on, and by what right. */
    record Residency(String eventId, Instant occurredAt, String place, ResidenceTitle title) implements PersonFact {}

    /** By what right somebody lives in a country. */
    enum ResidenceTitle {
        LEGAL,
        PERMANENT,
        ASYLUM,
        NONE
    }

    /** Which identity documents were shown. */
    record DocumentsShown(String eventId, Instant occurredAt, List<IdentityDocument> documents) implements PersonFact {
        /** Copies the list. */
        public DocumentsShown {
            documents = List.copyOf(documents);
        }
    }

    /**
     * One identity document.
     *
     * @param addressPlace where its address is; null when it has none
     */
    record IdentityDocument(
            String issuingCountry,
            boolean original,
            @Nullable String addressPlace) {}

    /** Which nationalities the candidate has. */
    record Nationalities(String eventId, Instant occurredAt, List<Nationality> nationalities) implements PersonFact {
        /** Copies the list. */
        public Nationalities {
            nationalities = List.copyOf(nationalities);
        }
    }

    /**
     * One nationality.
     *
     * @param acquiredOn null when it was by birth, or nobody knows
     */
    record Nationality(String country, @Nullable LocalDate acquiredOn) {}

    /**
     * The program decided on an exemption.
     *
     * @param missing what the file lacks; empty when it is complete
     */
    record ExemptionDecided(
            String eventId,
            Instant occurredAt,
            String exemptionId,
            ExemptionGround ground,
            boolean granted,
            List<String> missing)
            implements PersonFact, Registered {
        /** Copies the list. */
        public ExemptionDecided {
            missing = List.copyOf(missing);
        }

        @Override
        public String recordName() {
            return "ExemptionDecided";
        }

        @Override
        public String idName() {
            return "exemptionId";
        }

        @Override
        public String id() {
            return exemptionId;
        }
    }

    /** On what ground an exemption is asked for. */
    enum ExemptionGround {
        PERMANENT_RESIDENCE,
        ASYLUM,
        SECOND_NATIONALITY,
        SPECIAL_RULES
    }

    /** A status was verified. */
    record StatusVerified(String eventId, Instant occurredAt, String verificationId, Capacity capacity, ZoneId zone)
            implements PersonFact, Registered {
        @Override
        public String recordName() {
            return "StudentStatusVerified";
        }

        @Override
        public String idName() {
            return "verificationId";
        }

        @Override
        public String id() {
            return verificationId;
        }
    }

    /** A verification turned out to be wrong. */
    record StatusDisproved(String eventId, Instant occurredAt, String verificationId) implements PersonFact {}

    /** The candidate is invited to sit a beta exam. */
    record Invited(String eventId, Instant occurredAt, String invitationId, String examId)
            implements PersonFact, Registered {
        @Override
        public String recordName() {
            return "BetaInvitationIssued";
        }

        @Override
        public String idName() {
            return "invitationId";
        }

        @Override
        public String id() {
            return invitationId;
        }
    }
}
