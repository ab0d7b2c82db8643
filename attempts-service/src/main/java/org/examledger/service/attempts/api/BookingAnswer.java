package org.examledger.service.attempts.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.explanations.Explanations;
import org.examledger.kit.conclusion.SharedFacts;
import org.examledger.kit.http.BasisFacts;
import org.examledger.kit.record.SubjectKind;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.attempts.codec.BookingRecords;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.BookingStatus;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.bookings.Ruling;
import org.jspecify.annotations.Nullable;

/** How a booking or rescheduling stands, as HTTP answers it, and why, in sentences. */
final class BookingAnswer {
    private final Explanations explanations;

    BookingAnswer(PolicyCatalogue policies) {
        this.explanations = new Explanations(policies);
    }

    /**
     * An answer.
     *
     * @param judged the step and what the rules say about it; null while it waits
     * @param known about the candidate
     * @param shared what is known about centres
     * @param language the value of HTTP's Accept-Language; null for none
     */
    Map<String, @Nullable Object> of(
            String candidateId,
            BookingStatus status,
            @Nullable JudgedStep judged,
            List<Fact> known,
            SharedFacts shared,
            @Nullable String language) {
        Map<String, @Nullable Object> answer = fields(status);
        if (judged == null) {
            explanations.addTo(answer, language, text(status), values(status), status.ruleIds(), List.of());
            return answer;
        }
        Appointment appointment = judged.appointment();
        List<Fact> all = new ArrayList<>(known);
        all.addAll(shared.about(SubjectKind.CENTER, appointment.booking().centerId()));
        switch (judged.ruling()) {
            case Ruling.Refused refused -> {
                SpecificRecord record = BookingRecords.refused(candidateId, appointment, refused);
                explanations.addTo(answer, language, record, BasisFacts.of(record, all));
            }
            // It is a record only where a refusal was said before; what it rests on is the same.
            case Ruling.Allowed allowed -> {
                SpecificRecord record = BookingRecords.allowed(candidateId, appointment, allowed);
                List<SpecificRecord> facts = BasisFacts.of(record, all);
                explanations.addTo(answer, language, text(status), values(status), allowed.ruleIds(), facts);
            }
        }
        return answer;
    }

    private static Map<String, @Nullable Object> fields(BookingStatus status) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("attemptId", status.attemptId());
        fields.put("examId", status.examId());
        fields.put("step", status.step());
        fields.put("eventId", status.eventId());
        fields.put("occurredAt", status.occurredAt());
        fields.put("appointmentAt", status.appointmentAt());
        fields.put("state", status.state());
        fields.put("waitsFor", status.waitsFor());
        fields.put("reason", status.reason());
        fields.put("earliestAt", status.earliestAt());
        fields.put("latestAt", status.latestAt());
        fields.put("feeLost", status.feeLost());
        fields.put("explanation", status.explanation());
        fields.put("ruleIds", status.ruleIds());
        return fields;
    }

    private static String text(BookingStatus status) {
        return "state.Booking." + status.state();
    }

    private static Map<String, Object> values(BookingStatus status) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("attemptId", status.attemptId());
        values.put("examId", status.examId());
        String waitsFor = status.waitsFor();
        if (waitsFor != null) {
            values.put("waitsFor", waitsFor);
        }
        return values;
    }
}
