package org.examledger.service.appeals.domain.exceptions;

import java.util.Arrays;
import java.util.List;
import org.examledger.service.appeals.domain.facts.RetakeExceptionRequested;
import org.jspecify.annotations.Nullable;

/** The items that a request needs (rule X4), but for the candidate's id, which is the record's key. */
enum RequestItem {
    FULL_NAME("fullName"),
    EMAIL("email"),
    REGISTRATION_ID("registrationId"),
    EXAM_NUMBER("examNumber"),
    DESCRIPTION("description"),
    VENDOR_CASE_NUMBER("vendorCaseNumber");

    private final String fieldName;

    RequestItem(String fieldName) {
        this.fieldName = fieldName;
    }

    /** The items that a request lacks, under the field names of RetakeExceptionRequested. */
    static List<String> missingFrom(RetakeExceptionRequested request) {
        return Arrays.stream(values())
                .filter(item -> item.isMissingFrom(request))
                .map(item -> item.fieldName)
                .toList();
    }

    private boolean isMissingFrom(RetakeExceptionRequested request) {
        String value = valueIn(request);
        return value == null || value.isBlank();
    }

    private @Nullable String valueIn(RetakeExceptionRequested request) {
        return switch (this) {
            case FULL_NAME -> request.fullName();
            case EMAIL -> request.email();
            case REGISTRATION_ID -> request.registrationId();
            case EXAM_NUMBER -> request.examNumber();
            case DESCRIPTION -> request.description();
            case VENDOR_CASE_NUMBER -> request.vendorCaseNumber();
        };
    }
}
