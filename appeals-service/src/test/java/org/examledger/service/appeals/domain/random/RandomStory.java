package org.examledger.service.appeals.domain.random;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.examledger.policies.AppealItem;
import org.examledger.policies.MisconductCategory;
import org.examledger.service.appeals.domain.facts.AppealAcknowledged;
import org.examledger.service.appeals.domain.facts.AppealDecided;
import org.examledger.service.appeals.domain.facts.AppealOutcome;
import org.examledger.service.appeals.domain.facts.AppealParts;
import org.examledger.service.appeals.domain.facts.AppealSubmitted;
import org.examledger.service.appeals.domain.facts.AppealSupplemented;
import org.examledger.service.appeals.domain.facts.AttemptStarted;
import org.examledger.service.appeals.domain.facts.ExceptionCause;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.InformationRequested;
import org.examledger.service.appeals.domain.facts.ItemChallengeDecided;
import org.examledger.service.appeals.domain.facts.ItemChallenged;
import org.examledger.service.appeals.domain.facts.RetakeAuthorised;
import org.examledger.service.appeals.domain.facts.RetakeExceptionDecided;
import org.examledger.service.appeals.domain.facts.RetakeExceptionRequested;
import org.examledger.service.appeals.domain.facts.SanctionFact;
import org.examledger.service.appeals.domain.facts.SanctionImposed;
import org.examledger.service.appeals.domain.facts.SanctionLifted;
import org.examledger.service.appeals.domain.facts.SanctionModified;
import org.examledger.service.appeals.domain.facts.TranscriptVerificationRequested;
import org.examledger.service.appeals.domain.facts.Waives;
import org.examledger.service.appeals.domain.given.Parts;

/** A candidate's random facts; the same each time for a seed. Times are whole hours, so that many of them meet. */
final class RandomStory {
    static final Instant NOTICE = Instant.parse("2025-03-03T00:00:00Z");
    static final Instant LONG_AFTER = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant OF_OLD = Instant.parse("2017-06-01T00:00:00Z");
    private static final List<String> ZONES =
            List.of("UTC", "Europe/Paris", "America/New_York", "Pacific/Kiritimati", "Pacific/Niue");

    private final SplittableRandom random;
    private final List<Fact> facts = new ArrayList<>();

    private RandomStory(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static List<Fact> of(long seed) {
        RandomStory story = new RandomStory(seed);
        for (int number = 1 + story.random.nextInt(2); number > 0; number--) {
            story.aCase("c" + number);
        }
        for (int number = story.random.nextInt(3); number > 0; number--) {
            story.request("r" + number);
        }
        if (story.random.nextInt(3) == 0) {
            story.manyRequests();
        }
        if (story.random.nextInt(3) == 0) {
            story.challenges();
        }
        return List.copyOf(story.facts);
    }

    /** The facts as they may come in: in any order, but that the topic of sanctions keeps its own. */
    static List<Fact> arriving(List<Fact> facts, Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        List<SanctionFact> bySequence = new ArrayList<>();
        for (Fact fact : shuffled) {
            if (fact instanceof SanctionFact sanction) {
                bySequence.add(sanction);
            }
        }
        bySequence.sort(SanctionFact.BY_SEQUENCE);
        List<Fact> arriving = new ArrayList<>();
        for (Fact fact : shuffled) {
            arriving.add(fact instanceof SanctionFact ? bySequence.removeFirst() : fact);
        }
        return arriving;
    }

    /** A moment within sixty days of the notice. */
    static Instant moment(Random random) {
        return NOTICE.plus(Duration.ofHours(random.nextInt(60 * 24)));
    }

    private void aCase(String caseId) {
        String program = random.nextInt(4) == 0 ? "MICROSOFT" : "ORACLE";
        Instant notifiedAt = within(2);
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        MisconductCategory category = MisconductCategory.values()[random.nextInt(3)];
        // Without a sanction the case is never known.
        int sanctions = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2);
        for (int number = sanctions; number > 0; number--) {
            String sanctionId = "s" + number + caseId;
            imposed(sanctionId, caseId, program, category, notifiedAt, zone);
        }
        for (int change = sanctions == 0 ? 0 : random.nextInt(5); change > 0; change--) {
            String sanctionId = "s" + (1 + random.nextInt(sanctions)) + caseId;
            switch (random.nextInt(4)) {
                case 0 -> imposed(sanctionId, caseId, program, category, notifiedAt, zone);
                case 1 -> facts.add(new SanctionModified(id("e"), within(40), facts.size(), sanctionId, caseId));
                default -> facts.add(new SanctionLifted(id("e"), within(40), facts.size(), sanctionId, caseId));
            }
        }
        for (int number = random.nextInt(5); number > 0; number--) {
            appeal("p" + number + caseId, caseId);
        }
    }

    private void imposed(
            String sanctionId,
            String caseId,
            String program,
            MisconductCategory category,
            Instant notifiedAt,
            ZoneId zone) {
        facts.add(new SanctionImposed(
                id("e"), notifiedAt, facts.size(), sanctionId, caseId, program, category, notifiedAt, null, zone));
    }

    private void appeal(String appealId, String caseId) {
        facts.add(new AppealSubmitted(id("e"), within(22), appealId, caseId, parts(6)));
        for (int more = random.nextInt(3); more > 0; more--) {
            facts.add(new AppealSupplemented(id("e"), within(30), appealId, null, parts(2)));
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            facts.add(new AppealAcknowledged(id("e"), within(30), appealId));
        }
        if (random.nextInt(3) == 0) {
            facts.add(new InformationRequested(id("e"), within(40), appealId));
        }
        if (random.nextInt(2) == 0) {
            AppealOutcome outcome = AppealOutcome.values()[random.nextInt(3)];
            facts.add(new AppealDecided(id("e"), within(60), appealId, outcome));
        }
    }

    private void request(String requestId) {
        String attemptId = "a" + requestId;
        if (random.nextInt(4) > 0) {
            facts.add(new AttemptStarted(id("e"), within(3), attemptId, "AZ-104", ZoneId.of("UTC")));
        }
        ExceptionCause cause = ExceptionCause.values()[random.nextInt(4)];
        String item = random.nextInt(3) == 0 ? null : "given";
        facts.add(new RetakeExceptionRequested(
                id("e"), within(5), requestId, "AZ-104", attemptId, cause, item, "e", "r", "n", "d", "v"));
        if (random.nextInt(3) > 0) {
            facts.add(new RetakeExceptionDecided(id("e"), within(9), requestId, random.nextBoolean(), Waives.WAIT));
        }
    }

    /** More in two years than need no authorisation in one, and some authorisations. */
    private void manyRequests() {
        for (int number = 4 + random.nextInt(8); number > 0; number--) {
            String requestId = "many" + number;
            Instant at = OF_OLD.plus(Duration.ofDays(random.nextInt(600)));
            facts.add(new AttemptStarted(id("e"), at, "a" + requestId, "70-410", ZoneId.of("UTC")));
            facts.add(new RetakeExceptionRequested(
                    id("e"),
                    at.plus(Duration.ofHours(1)),
                    requestId,
                    "70-410",
                    "a" + requestId,
                    ExceptionCause.LAB_CRASH,
                    "c",
                    "e",
                    "r",
                    "n",
                    "d",
                    "v"));
            if (random.nextInt(8) > 0) {
                facts.add(new RetakeExceptionDecided(
                        id("e"), at.plus(Duration.ofDays(2)), requestId, random.nextInt(8) > 0, Waives.WAIT));
            }
        }
        for (int number = random.nextInt(4); number > 0; number--) {
            Instant at = OF_OLD.plus(Duration.ofDays(random.nextInt(600)));
            String examId = random.nextBoolean() ? null : "70-410";
            facts.add(new RetakeAuthorised(id("e"), at, "authorised" + number, "MICROSOFT", examId));
        }
    }

    /** Forms about two questions of a sitting, and requests to verify a transcript. */
    private void challenges() {
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        if (random.nextInt(6) > 0) {
            facts.add(new AttemptStarted(id("e"), within(2), "challenged", "AZ-104", zone));
        }
        for (int number = 1 + random.nextInt(4); number > 0; number--) {
            String challengeId = "h" + number;
            String item = "item" + random.nextInt(2);
            String statement = random.nextInt(5) == 0 ? null : "wrong";
            facts.add(new ItemChallenged(
                    id("e"), within(6), challengeId, "challenged", "AZ-104", item, "q", statement, List.of()));
            if (random.nextBoolean()) {
                facts.add(new ItemChallengeDecided(id("e"), within(40), challengeId, random.nextBoolean()));
            }
        }
        for (int number = random.nextInt(3); number > 0; number--) {
            facts.add(new TranscriptVerificationRequested(id("e"), within(20), "t" + number, List.of("AZ-104")));
            facts.add(new AttemptStarted(id("e"), within(20), "transcript" + number, "AZ-104", zone));
        }
    }

    /** Each item with the chance of {@code of} minus one in {@code of}. */
    private AppealParts parts(int of) {
        return Parts.parts(Arrays.stream(AppealItem.values())
                .filter(item -> random.nextInt(of) > 0)
                .toList());
    }

    private Instant within(int days) {
        return NOTICE.plus(Duration.ofHours(random.nextInt(days * 24)));
    }

    private String id(String prefix) {
        return prefix + facts.size();
    }
}
