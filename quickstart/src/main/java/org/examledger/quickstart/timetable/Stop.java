package org.examledger.quickstart.timetable;

import java.time.Instant;
import java.util.List;
import org.examledger.quickstart.cases.Act;
import org.examledger.quickstart.sample.Report;

/**
 * An instant at which the clock is halted.
 *
 * @param now what the clock says
 * @param reports of test centres that have come in since the last stop
 * @param acts of reviewers, candidates and staff since then
 */
record Stop(Instant now, List<Report> reports, List<Act> acts) {

    Stop {
        reports = List.copyOf(reports);
        acts = List.copyOf(acts);
    }
}
