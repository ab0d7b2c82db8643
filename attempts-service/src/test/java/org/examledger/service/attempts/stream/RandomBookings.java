package org.examledger.service.attempts.stream;

import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.attempts.stream.BookingReports.asksBack;
import static org.examledger.service.attempts.stream.BookingReports.books;
import static org.examledger.service.attempts.stream.BookingReports.buys;
import static org.examledger.service.attempts.stream.BookingReports.getsVoucher;
import static org.examledger.service.attempts.stream.BookingReports.hadFault;
import static org.examledger.service.attempts.stream.BookingReports.isDisproved;
import static org.examledger.service.attempts.stream.BookingReports.isExempted;
import static org.examledger.service.attempts.stream.BookingReports.isNationalOf;
import static org.examledger.service.attempts.stream.BookingReports.isVerified;
import static org.examledger.service.attempts.stream.BookingReports.lives;
import static org.examledger.service.attempts.stream.BookingReports.moves;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.BookedAs;
import org.examledger.attempts.Delivery;
import org.examledger.bookings.FaultSide;

/** What might be reported about a candidate's bookings. None of it contradicts another. */
final class RandomBookings {
    private static final List<String> EXAMS =
            List.of("1Z0-1072", "1Z0-1056", "AZ-104", "77-725", "CARTOPRO-2017", "CARTOPRO-2017");

    private final Random random;
    private final List<SpecificRecord> reports = new ArrayList<>();

    private RandomBookings(Random random) {
        this.random = random;
    }

    static List<SpecificRecord> reports(Random random) {
        RandomBookings bookings = new RandomBookings(random);
        bookings.person();
        bookings.payment();
        for (int attempt = 1; attempt <= 6; attempt++) {
            bookings.attempt("attempt-" + attempt);
        }
        return bookings.reports;
    }

    private void person() {
        maybe(lives(pick("IN", "FR", "SI", "UA-43"), "2023-03-30T09:00:00Z"));
        maybe(lives(pick("IN", "FR"), "2023-04-04T09:00:00Z"));
        rarely(isNationalOf(pick("IR", "FR", "VE"), "2023-03-31T09:00:00Z"));
        rarely(isExempted("exemption-1", "2023-04-06T09:00:00Z"));
        maybe(isVerified("v1", "2022-04-08T09:00:00Z"));
        maybe(isVerified("v2", "2023-04-03T09:00:00Z"));
        rarely(isDisproved("v1", "2023-04-20T09:00:00Z"));
        rarely(isDisproved("v2", "2023-04-21T09:00:00Z"));
    }

    private void payment() {
        maybe(buys("p1", "ORACLE", 1 + random.nextInt(2), "2023-03-01T09:00:00Z"));
        maybe(buys("p2", "MICROSOFT", 1, "2023-03-02T09:00:00Z"));
        maybe(buys("p3", "FUN", 1, "2017-02-20T09:00:00Z"));
        maybe(asksBack("r1", "p3", hours(Instant.parse("2017-02-20T09:00:00Z"), 400)));
        maybe(asksBack("r2", "p3", hours(Instant.parse("2017-03-01T09:00:00Z"), 200)));
        maybe(getsVoucher("voucher-1", "77-725", "attempt-1", "2023-04-02T09:00:00Z"));
    }

    private void attempt(String id) {
        String exam = EXAMS.get(random.nextInt(EXAMS.size()));
        Instant first = Instant.parse(exam.startsWith("CARTOPRO") ? "2017-03-01T00:00:00Z" : "2023-04-01T00:00:00Z");
        Instant on = first.plusSeconds(3600L * random.nextInt(24 * 10));
        Instant start = on.plusSeconds(3600L * random.nextInt(24 * 6));
        maybe(books(id, exam, on.toString(), start.toString(), this::detail));
        maybe(moves(id, hours(on, 100), hours(start, 100)));
        maybe(moves(id, hours(on.plusSeconds(1), 150), hours(start, 100)));
        rarely(GRACE.cancels(id, hours(on, 150)));
        rarely(GRACE.isAbsent(id, start.plusSeconds(600).toString()));
        maybe(GRACE.starts(id, exam, start.plusSeconds(60).toString()));
        maybe(random.nextBoolean() ? GRACE.fails(id, hours(start, 30)) : GRACE.passes(id, hours(start, 30)));
        rarely(hadFault(id, FaultSide.PROVIDER, hours(start, 20)));
        rarely(hadFault(id, FaultSide.CANDIDATE, hours(start.plusSeconds(1), 40)));
    }

    private void detail(AttemptBooked booked) {
        booked.setDelivery(random.nextBoolean() ? Delivery.TEST_CENTER : Delivery.ONLINE_PROCTORED);
        switch (random.nextInt(8)) {
            case 0, 1 -> booked.setPurchaseId("p1");
            case 2 -> booked.setPurchaseId("p2");
            case 3 -> booked.setPurchaseId("p3");
            case 4 -> booked.setVoucherId("voucher-1");
            case 5 -> booked.setCountryCode("IN");
            case 6 -> booked.setBookedAs(BookedAs.STUDENT);
            default -> {}
        }
    }

    private String hours(Instant from, int bound) {
        return from.plusSeconds(3600L * random.nextInt(bound) + 1).toString();
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private void maybe(SpecificRecord report) {
        if (random.nextInt(5) > 1) {
            reports.add(report);
        }
    }

    private void rarely(SpecificRecord report) {
        if (random.nextInt(4) == 0) {
            reports.add(report);
        }
    }
}
