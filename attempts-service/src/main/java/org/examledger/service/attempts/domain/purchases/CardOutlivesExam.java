package org.examledger.service.attempts.domain.purchases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.booking.CardValidity;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.bookings.Objection;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.facts.Fact;

/** B6: the card that paid is valid so long beyond the date of the appointment; a card is valid to the end of its month. */
public record CardOutlivesExam(CardValidity terms) implements BookingRule {

    @Override
    public String ruleId() {
        return terms.ruleId();
    }

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        return Purchases.of(appointment.booking(), known.file())
                .flatMap(purchase -> Optional.ofNullable(purchase.cardValidThrough()))
                .flatMap(month -> objection(appointment, month));
    }

    private Optional<Objection> objection(Appointment appointment, YearMonth month) {
        LocalDate date = appointment.startsAt().atZone(appointment.zone()).toLocalDate();
        if (isOutlivedBy(date, month)) {
            return Optional.empty();
        }
        String sentence =
                "The paying card stays valid beyond the exam: for one on %s until %s, and this card is valid through %s"
                        .formatted(date, date.plus(terms.beyondExam()), month);
        return Optional.of(
                Objection.ofTime(RefusalReason.CARD_EXPIRES, null, latestStart(month, appointment.zone()), sentence));
    }

    private boolean isOutlivedBy(LocalDate date, YearMonth month) {
        return !date.plus(terms.beyondExam()).isAfter(month.atEndOfMonth());
    }

    /** The last instant of the last date that the card outlives: as months differ in length, later than a period before. */
    private Instant latestStart(YearMonth month, ZoneId zone) {
        LocalDate date = month.atEndOfMonth().minus(terms.beyondExam());
        while (isOutlivedBy(date.plusDays(1), month)) {
            date = date.plusDays(1);
        }
        return date.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    @Override
    public List<Fact> bearing(Appointment appointment, Circumstances known) {
        return Purchases.of(appointment.booking(), known.file()).stream()
                .<Fact>map(purchase -> purchase)
                .toList();
    }
}
