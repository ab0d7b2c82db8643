package org.examledger.quickstart.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.examledger.appeals.Waiver;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.quickstart.sample.Chance;
import org.examledger.quickstart.sample.Sample;
import org.examledger.quickstart.sample.SampleSettings;

/**
 * Everything that is reported about misconduct, appeals and exceptions in the sixty days after the sample's period.
 *
 * @param from their first instant
 * @param until their end
 * @param acts by time of sending
 * @param zones of the notices: at their midnights deadlines end
 */
public record SixtyDays(Instant from, Instant until, List<Act> acts, Set<ZoneId> zones) {

    private static final Duration LENGTH = Duration.ofDays(60);

    /** What is drawn here is not to depend on how much the sample drew. */
    private static final long OF_ITS_OWN = 60;

    public SixtyDays {
        acts = List.copyOf(acts);
        zones = Set.copyOf(zones);
    }

    /** The sixty days that belong to a sample. */
    public static SixtyDays after(Sample sample, SampleSettings settings, PolicyCatalogue policies) {
        var roster = Roster.of(sample.before(settings.until()), policies);
        var chance = new Chance(new SplittableRandom(settings.seed() + OF_ITS_OWN));
        var days = new Days(settings.until().atZone(ZoneOffset.UTC).toLocalDate(), chance);
        var docket = new Docket(chance);
        var casting = new Casting(roster, chance);
        new FlagReviews(docket, days).all(casting.flagged(), 1);
        casting.impatient().forEach(about -> new ExceptionRequests(docket, days).grantedAfterwards(about, 2));
        casting.tooEarly().forEach(about -> new FlagReviews(docket, days).dismissed(about, about.attemptId(), 4));
        oracle(new OracleCases(docket, days), casting);
        microsoft(new MicrosoftCases(docket, days), casting);
        exceptions(new ExceptionRequests(docket, days), casting);
        new Slips(docket, days).all(casting.holderAt("ORACLE"), 6);
        var acts = new ArrayList<>(docket.acts());
        acts.sort(Comparator.comparing(Act::at));
        return new SixtyDays(settings.until(), settings.until().plus(LENGTH), acts, casting.zones());
    }

    private static void oracle(OracleCases cases, Casting casting) {
        for (int day : List.of(4, 9, 50)) {
            cases.silentCandidate(casting.holderAt("ORACLE"), day);
        }
        for (int day : List.of(4, 16)) {
            cases.onTheLastDay(casting.holderAt("ORACLE"), day);
            cases.aSecondTooLate(casting.holderAt("ORACLE"), day);
            cases.incompleteAndSupplemented(casting.holderAt("ORACLE"), day + 1);
            cases.silentOffice(casting.holderAt("ORACLE"), day);
            cases.reversedAndAppealedOnceMore(casting.holderAt("ORACLE"), day + 6);
        }
        cases.recordedTooLate(casting.holderAt("ORACLE"), 6);
        cases.neverCompleted(casting.holderAt("ORACLE"), 6);
        cases.acknowledgedTooLate(casting.holderAt("ORACLE"), 8);
        cases.appealedTwiceBeforeTheDecision(casting.holderAt("ORACLE"), 10);
        cases.decidedAtOnce(casting.holderAt("ORACLE"), 13);
        cases.appealedBeforeTheCaseWasReported(casting.holderAt("ORACLE"), 7);
        cases.appealedAgainstNothing(casting.holderAt("ORACLE"), 6);
        cases.appealedShortlyBeforeTheEnd(casting.holderAt("ORACLE"), 48);
    }

    private static void microsoft(MicrosoftCases cases, Casting casting) {
        cases.everythingTaken(casting.holderAt("MICROSOFT"), 4);
        cases.everythingTaken(casting.holderAt("MICROSOFT"), 16);
        cases.banAddedByTheProgram(casting.holderAt("MICROSOFT"), 7);
        cases.datedBanMadePermanent(casting.holderAt("MICROSOFT"), 8);
        cases.reversedAndAppealedOnceMore(casting.holderAt("MICROSOFT"), 5);
        cases.reversedAndAppealedOnceMore(casting.holderAt("MICROSOFT"), 14);
        cases.falsifiedReport(casting.holderAt("MICROSOFT"), 9);
        cases.banShortened(casting.holderAt("MICROSOFT"), 15);
    }

    private static void exceptions(ExceptionRequests requests, Casting casting) {
        for (int day : List.of(1, 10)) {
            requests.granted(casting.failed(), day, Waiver.WAIT);
            requests.withoutVendorCaseNumber(casting.failed(), day);
            requests.otherCause(casting.failed(), day);
            requests.refused(casting.failed(), day);
            requests.granted(casting.stubborn(), day, Waiver.CAP);
        }
    }
}
