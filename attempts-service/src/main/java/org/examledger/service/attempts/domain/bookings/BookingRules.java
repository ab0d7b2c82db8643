package org.examledger.service.attempts.domain.bookings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.examledger.policies.Exam;
import org.examledger.policies.booking.BookingPolicy;
import org.examledger.policies.booking.BookingPolicyVersion;
import org.jspecify.annotations.Nullable;

/** The rules of an exam's terms, in the order in which they are asked: the first that objects decides. */
public final class BookingRules {
    private BookingRules() {}

    /** The rules under which an appointment is made at an instant; what the data does not name is no rule. */
    public static List<RuleBook> of(Exam exam, Instant madeAt) {
        BookingPolicy booking = exam.booking();
        return booking == null ? List.of() : List.of(book(booking.policyId(), booking.inForceAt(madeAt)));
    }

    private static RuleBook book(String policyId, BookingPolicyVersion terms) {
        List<BookingRule> rules = Stream.of(
                        rule(terms.notice(), notice -> new AppointmentIsMadeAhead(notice, terms.session())),
                        rule(terms.session(), session -> new AppointmentFallsIntoSession(session, terms.notice())))
                .flatMap(Optional::stream)
                .toList();
        return new RuleBook(policyId, terms.version(), terms.document(), rules);
    }

    private static <T> Optional<BookingRule> rule(@Nullable T terms, Function<T, BookingRule> rule) {
        return Optional.ofNullable(terms).map(rule);
    }
}
