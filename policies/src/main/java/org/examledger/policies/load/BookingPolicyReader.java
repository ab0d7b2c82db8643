package org.examledger.policies.load;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.examledger.policies.booking.BookingPolicy;
import org.examledger.policies.booking.BookingPolicyVersion;
import org.examledger.policies.booking.ChangeNotice;
import org.examledger.policies.booking.Notice;
import org.examledger.policies.booking.PaymentTerms;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads a {@code bookingPolicy} file. */
final class BookingPolicyReader {

    private final Citations citations;
    private final SessionReader sessions;
    private final PaymentReader payments;

    BookingPolicyReader(Citations citations) {
        this.citations = citations;
        this.sessions = new SessionReader(citations);
        this.payments = new PaymentReader(citations);
    }

    @Nullable
    BookingPolicy read(Definition definition) {
        Section fields = definition.section();
        List<BookingPolicyVersion> versions = VersionList.read(fields, this::version);
        fields.closed();
        return definition.id() == null || versions.isEmpty() ? null : new BookingPolicy(definition.id(), versions);
    }

    private @Nullable BookingPolicyVersion version(Section fields, @Nullable LocalDate date) {
        String document = citations.document(fields);
        Notice notice = notice(fields.optional("notice"), document);
        var session = sessions.read(fields.optional("session"), document);
        ChangeNotice change = change(fields.optional("change"), document);
        PaymentTerms payment = payments.read(fields, document);
        if (date == null || document == null) {
            return null;
        }
        return new BookingPolicyVersion(date, document, notice, session, change, payment);
    }

    private @Nullable Notice notice(Field notice, @Nullable String document) {
        Section fields = notice.section();
        Duration atLeast = fields.required("atLeast").as(ValueKinds.elapsedTime());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return atLeast == null || ruleId == null ? null : new Notice(atLeast, ruleId);
    }

    private @Nullable ChangeNotice change(Field change, @Nullable String document) {
        Section fields = change.section();
        Duration atLeast = fields.required("atLeast").as(ValueKinds.elapsedTime());
        Boolean costs = fields.required("lateCancellationCosts").as(ValueKinds.yesOrNo());
        String ruleId = citations.rule(fields, document);
        fields.closed();
        return atLeast == null || costs == null || ruleId == null ? null : new ChangeNotice(atLeast, costs, ruleId);
    }
}
