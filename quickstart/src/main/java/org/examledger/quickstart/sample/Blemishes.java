package org.examledger.quickstart.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.ResultReported;

/** What goes wrong between a centre and the intake: reports sent twice, and reports that are no good. */
record Blemishes(Chance chance) {

    private static final double SENT_TWICE = 0.02;

    /** The good reports again, a few of them: the same bytes, minutes or days later. */
    List<Report> duplicates(List<Report> good) {
        var twice = new ArrayList<Report>();
        for (Report report : good) {
            if (chance.of(SENT_TWICE)) {
                Instant again = report.reportedAt().plus(chance.between(Duration.ofMinutes(1), Duration.ofDays(3)));
                twice.add(Report.of(again, ReportKind.DUPLICATE, report.candidateId(), report.payload()));
            }
        }
        return twice;
    }

    /** Malformed reports made out of some attempts that went their full way, sent when those were over. */
    List<Report> malformed(List<Report> good, int ofEachKind) {
        var complete = completeAttempts(good);
        var reports = new ArrayList<Report>();
        for (int count = 0; count < ofEachKind && !complete.isEmpty(); count++) {
            Trail trail = complete.remove(chance.between(0, complete.size() - 1));
            reports.addAll(new Malformed(chance).outOf(trail.booked(), trail.started(), trail.result(), trail.over()));
        }
        return reports;
    }

    private record Trail(AttemptBooked booked, AttemptStarted started, ResultReported result, Instant over) {}

    private static List<Trail> completeAttempts(List<Report> good) {
        Map<String, AttemptBooked> booked = new HashMap<>();
        Map<String, AttemptStarted> started = new HashMap<>();
        var complete = new ArrayList<Trail>();
        for (Report report : good) {
            if (!(report.payload() instanceof Payload.Whole whole)) {
                continue;
            }
            SpecificRecord record = whole.record();
            String candidate = report.candidateId();
            if (record instanceof AttemptBooked booking) {
                booked.put(candidate + booking.getAttemptId(), booking);
            } else if (record instanceof AttemptStarted start) {
                started.put(candidate + start.getAttemptId(), start);
            } else if (record instanceof ResultReported result) {
                AttemptBooked itsBooking = booked.get(candidate + result.getAttemptId());
                AttemptStarted itsStart = started.get(candidate + result.getAttemptId());
                if (itsBooking != null && itsStart != null) {
                    Instant over = report.reportedAt().plus(Duration.ofHours(2));
                    complete.add(new Trail(itsBooking, itsStart, result, over));
                }
            }
        }
        return complete;
    }
}
