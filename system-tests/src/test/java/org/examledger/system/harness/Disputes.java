package org.examledger.system.harness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealOutcome;
import org.examledger.appeals.ExceptionCause;
import org.examledger.appeals.Modification;
import org.examledger.appeals.RetakeExceptionRequested;
import org.examledger.appeals.Waiver;
import org.examledger.attempts.Outcome;
import org.examledger.kit.record.RecordFields;
import org.examledger.sanctions.Measure;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.MisconductConfirmed;

/**
 * Seeded stories of candidates who come under suspicion, all in 2025: sittings, flags, cases of two programs, appeals in
 * time and too late, complete and not, acknowledged and decided or not, exceptions. The same seed tells the same story of
 * any candidate; no two reports of a story happen at the same time.
 */
public final class Disputes {
    private static final Instant NOTICE = Instant.parse("2025-03-03T09:00:00Z");
    private static final List<String> ZONES = List.of("UTC", "Europe/Paris", "Asia/Tokyo", "America/New_York");

    private final String banId;

    /** @param banId the sanctionId of the first measure of case-1, which is the same whosever case it is */
    private Disputes(String banId) {
        this.banId = banId;
    }

    /** Finds out how sanctions are named in a world. */
    public static Disputes in(World world) {
        Candidate pilot = Candidate.of(world).convicted("case-1", "ORACLE", NOTICE.toString(), Reviews.ban());
        return new Disputes(pilot.sanctionId("case-1", MeasureKind.BAN));
    }

    /** The reports of a candidate's story, by when they happened. */
    public List<SpecificRecord> of(Candidate candidate, long seed) {
        Story story = new Story(candidate, new SplittableRandom(seed));
        story.sittings();
        story.cases();
        story.appeals();
        story.exceptions();
        story.reports.sort(Comparator.comparing(RecordFields::occurredAt));
        return List.copyOf(story.reports);
    }

    private final class Story {
        private final Candidate candidate;
        private final SplittableRandom random;
        private final List<SpecificRecord> reports = new ArrayList<>();
        private int moments;

        private Story(Candidate candidate, SplittableRandom random) {
            this.candidate = candidate;
            this.random = random;
        }

        private void sittings() {
            Reports about = candidate.reports();
            sat("a1", "1Z0-1072", -60, Outcome.PASSED);
            sat("a2", "AZ-104", -50, Outcome.FAILED);
            reports.add(about.started("a3", "AZ-104", at(-50 + random.nextInt(3))));
            reports.add(about.flagged("f1", "a1", "ORACLE", at(-20)));
            reports.add(about.flagged("f2", null, "MICROSOFT", at(-19)));
            if (random.nextBoolean()) {
                reports.add(candidate.reviews().dismissed("f2", at(-10)));
            }
            if (random.nextInt(3) == 0) {
                reports.add(about.corrected("a1", Outcome.FAILED, at(random.nextInt(40))));
            }
        }

        private void sat(String attemptId, String examId, int day, Outcome outcome) {
            String start = at(day);
            reports.add(candidate.reports().started(attemptId, examId, start));
            reports.add(candidate.reports().resultAfterTwoHours(attemptId, outcome, start));
        }

        private void cases() {
            List<Measure> measures = new ArrayList<>();
            measures.add(Reviews.ban(random.nextBoolean() ? null : "2025-12-01T00:00Z"));
            measures.add(Reviews.invalidation("a1"));
            if (random.nextBoolean()) {
                measures.add(Reviews.revocation("certification-1"));
            }
            MisconductConfirmed confirmed = candidate
                    .reviews()
                    .confirmed("case-1", "ORACLE", NOTICE.toString(), zone(), measures.toArray(Measure[]::new));
            confirmed.setFlagIds(List.of("f1", "unknown-flag"));
            reports.add(confirmed);
            if (random.nextBoolean()) {
                reports.add(candidate.reviews().confirmed("case-2", "MICROSOFT", at(63), Reviews.retest("a2")));
            }
        }

        private String zone() {
            return ZONES.get(random.nextInt(ZONES.size()));
        }

        private void appeals() {
            int appeals = random.nextInt(4);
            int decided = random.nextInt(5);
            for (int appeal = 1; appeal <= appeals; appeal++) {
                appeal("appeal-" + appeal, "case-1", random.nextInt(18), appeal == decided);
            }
            appeal("appeal-7", "case-2", 70 + random.nextInt(60), random.nextBoolean());
            reports.add(candidate.appealing().submitted("appeal-8", "case-8", at(random.nextInt(100))));
            reports.add(candidate.appealing().acknowledged("appeal-9", at(random.nextInt(100))));
        }

        private void appeal(String appealId, String caseId, int day, boolean decided) {
            Appealing about = candidate.appealing();
            if (random.nextInt(3) == 0) {
                reports.add(about.submittedIncomplete(appealId, caseId, at(day)));
                if (random.nextBoolean()) {
                    reports.add(about.supplemented(appealId, "Not I.", List.of(), at(day + random.nextInt(10))));
                    reports.add(about.supplemented(appealId, null, List.of("e"), at(day + random.nextInt(20))));
                }
            } else {
                reports.add(about.submitted(appealId, caseId, at(day)));
            }
            if (random.nextBoolean()) {
                reports.add(about.acknowledged(appealId, at(day + random.nextInt(12))));
            }
            if (random.nextInt(4) == 0) {
                reports.add(about.informationRequested(appealId, at(day + random.nextInt(12))));
            }
            if (decided) {
                reports.add(decision(appealId, caseId, at(day + 1 + random.nextInt(50))));
            }
        }

        private SpecificRecord decision(String appealId, String caseId, String at) {
            Appealing about = candidate.appealing();
            return switch (random.nextInt(caseId.equals("case-1") ? 4 : 2)) {
                case 0 -> about.decided(appealId, AppealOutcome.UPHELD, at);
                case 1 -> about.decided(appealId, AppealOutcome.REVERSED, at);
                case 2 -> about.decided(appealId, AppealOutcome.MODIFIED, at, Appealing.lifted(banId));
                default -> about.decided(appealId, AppealOutcome.MODIFIED, at, sooner());
            };
        }

        private Modification sooner() {
            return Appealing.until(banId, "2025-09-01T00:00Z");
        }

        private void exceptions() {
            Requests about = candidate.requests();
            reports.add(about.requested("r1", "AZ-104", "a2", at(-40)));
            reports.add(
                    random.nextBoolean() ? about.granted("r1", Waiver.WAIT, at(-35)) : about.refused("r1", at(-35)));
            RetakeExceptionRequested invalid = about.requested("r2", "1Z0-1072", "a1", at(-30));
            invalid.setCause(ExceptionCause.OTHER);
            reports.add(invalid);
            reports.add(about.requested("r3", "AZ-900", "a9", at(-29)));
        }

        /** An instant on a day counted from the notice: in the evening, and never the same one twice. */
        private String at(int day) {
            moments++;
            return NOTICE.plus(Duration.ofDays(day))
                    .plus(Duration.ofHours(8))
                    .plusSeconds(moments)
                    .toString();
        }
    }
}
