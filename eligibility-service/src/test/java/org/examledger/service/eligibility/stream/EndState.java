package org.examledger.service.eligibility.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.certifications.CertificationRenewed;
import org.examledger.certifications.CertificationStanding;
import org.examledger.certifications.CertificationStatus;
import org.examledger.certifications.CertificationWithdrawn;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.Said;
import org.examledger.kit.record.RecordFields;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;

/** What stands in the end, by content: per candidate and exam, attempt or certification. */
record EndState(SortedMap<String, String> standing) {

    static EndState of(DrivenService service) {
        SortedMap<String, String> standing = new TreeMap<>();
        for (Topic topic :
                List.of(Topics.ELIGIBILITY, Topics.VIOLATIONS, Topics.CERTIFICATIONS, Topics.CERTIFICATION_STANDINGS)) {
            service.said(topic).forEach(said -> put(standing, said));
        }
        return new EndState(standing);
    }

    private static void put(SortedMap<String, String> standing, Said said) {
        if (said.record() == null) {
            standing.remove(said.keyText());
            return;
        }
        switch (said.record()) {
            case RetakePolicyViolated violated -> standing.put(name(said, violated.getAttemptId()), content(said));
            case RetakePolicyViolationWithdrawn withdrawn -> standing.remove(name(said, withdrawn.getAttemptId()));
            case CertificationAwarded awarded ->
                standing.put(expiry(said, awarded.getCertificationId()), String.valueOf(awarded.getExpiresAt()));
            case CertificationRenewed renewed ->
                standing.put(expiry(said, renewed.getCertificationId()), String.valueOf(renewed.getExpiresAt()));
            case CertificationWithdrawn withdrawn -> standing.remove(expiry(said, withdrawn.getCertificationId()));
            case EligibilityDetermined determined -> standing.put(said.keyText(), content(said));
            case CertificationStanding stands -> put(standing, name(said, stands.getCertificationId()), said, stands);
            default -> throw new IllegalStateException(said.record() + " has no place here");
        }
    }

    // Withdrawn is said only where an award had been said before: it is no state that the facts have.
    private static void put(SortedMap<String, String> standing, String name, Said said, CertificationStanding stands) {
        if (stands.getStatus() == CertificationStatus.WITHDRAWN) {
            standing.remove(name);
        } else {
            standing.put(name, content(said));
        }
    }

    private static String expiry(Said said, String certificationId) {
        return name(said, certificationId) + " expires";
    }

    private static String name(Said said, String about) {
        return said.keyText() + " " + about;
    }

    private static String content(Said said) {
        Map<String, String> content = new HashMap<>();
        said.record().getSchema().getFields().stream()
                .map(field -> field.name())
                .filter(name -> !Set.of("eventId", "occurredAt", "ruleIds", "basis", "explanation")
                        .contains(name))
                .forEach(name -> content.put(name, String.valueOf(RecordFields.value(said.record(), name))));
        return new TreeMap<>(content).toString();
    }
}
