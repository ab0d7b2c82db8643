package org.examledger.quickstart.timetable;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examledger.quickstart.cases.Inquiry;
import org.examledger.quickstart.report.JsonAnswers;
import org.examledger.sanctions.MeasureKind;
import tools.jackson.databind.JsonNode;

/** Looks things up where anybody would: certifications in their topic, sanctions over HTTP. */
final class LedgerInquiry implements Inquiry {

    private final Map<String, String> certifications;
    private final JsonAnswers http;
    private final URI sanctions;

    /** @param certifications id by candidate and name, as {@link #key} joins them */
    LedgerInquiry(Map<String, String> certifications, JsonAnswers http, URI sanctions) {
        this.certifications = certifications;
        this.http = http;
        this.sanctions = sanctions;
    }

    static String key(String candidateId, String certification) {
        return candidateId + "/" + certification;
    }

    @Override
    public Optional<String> certificationOf(String candidateId, String certification) {
        return Optional.ofNullable(certifications.get(key(candidateId, certification)));
    }

    @Override
    public List<Imposed> sanctionsOf(String candidateId, String caseId) {
        var imposed = new ArrayList<Imposed>();
        JsonNode all = http.get(sanctions, "/api/candidates/%s/sanctions".formatted(JsonAnswers.encoded(candidateId)));
        for (JsonNode sanction : all) {
            if (caseId.equals(sanction.path("caseId").asString(""))) {
                imposed.add(new Imposed(
                        sanction.path("sanctionId").asString(""),
                        MeasureKind.valueOf(sanction.path("kind").asString(""))));
            }
        }
        return imposed;
    }
}
