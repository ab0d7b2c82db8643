package org.examledger.service.sanctions.domain.random;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.examledger.policies.MisconductCategory;
import org.examledger.service.sanctions.domain.facts.AttemptStarted;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.given.Measures;
import org.examledger.service.sanctions.domain.given.Story;

/** Makes up cases with their appeals and deadlines, and flags, from a seed. */
final class ReviewGenerator {
    private static final List<String> PROGRAMS = List.of("MICROSOFT", "ORACLE", "FUN");

    private final SplittableRandom random;
    private final Story story = new Story();
    private final List<PlainCase> cases = new ArrayList<>();

    ReviewGenerator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    RandomReview review() {
        flags();
        sittings();
        int many = 1 + random.nextInt(3);
        for (int number = 0; number < many; number++) {
            confirm("c" + number);
        }
        AppealTeller appeals = new AppealTeller(random, story);
        // Facts of different cases come between each other.
        for (int round = random.nextInt(16); round > 0; round--) {
            appeals.tellOf(cases.get(random.nextInt(cases.size())));
        }
        TreeMap<String, String> meaning = new TreeMap<>();
        cases.forEach(plain -> meaning.putAll(plain.meaning()));
        return new RandomReview(story.facts(), meaning);
    }

    private void sittings() {
        for (int number = random.nextInt(4); number > 0; number--) {
            story.started("s" + number, random.nextBoolean() ? "1Z0-1072" : "AZ-104", anInstant());
        }
    }

    private void flags() {
        for (int number = random.nextInt(4); number > 0; number--) {
            story.flagged("f" + number, "ORACLE", MisconductCategory.CHEATING, anInstant());
            if (random.nextInt(3) == 0) {
                story.dismissed("f" + number, anInstant());
            }
        }
        for (int number = random.nextInt(3); number > 0; number--) {
            story.violated("a" + number, anInstant());
            while (random.nextInt(2) == 0) {
                story.violationWithdrawn("a" + number, anInstant());
                story.violated("a" + number, anInstant());
            }
        }
    }

    private void confirm(String caseId) {
        String program = PROGRAMS.get(random.nextInt(PROGRAMS.size()));
        List<Measure> measures = new ArrayList<>();
        for (int number = random.nextInt(4); number >= 0; number--) {
            measures.add(measure());
        }
        String notifiedAt = anInstant();
        MisconductCategory category = MisconductCategory.CHEATING;
        if (program.equals("ORACLE") && random.nextBoolean()) {
            category = MisconductCategory.COUNTERFEIT_SUBSCRIPTION;
            measures.add(Measures.allEarlierResults());
        }
        List<String> flagIds = random.nextBoolean() ? List.of("f1", "a1") : List.of();
        story.confirmed(caseId, program, category, flagIds, notifiedAt, measures.toArray(new Measure[0]));
        cases.add(new PlainCase(
                caseId, program, measures, story.facts().stream().anyMatch(fact -> isEarlier(fact, notifiedAt))));
    }

    private Measure measure() {
        return switch (random.nextInt(5)) {
            case 0 -> Measures.permanentBan();
            case 1 -> Measures.banUntil(anInstant());
            case 2 -> Measures.invalidation("a" + random.nextInt(3));
            case 3 -> Measures.retest("a1");
            default -> Measures.revocation("k" + random.nextInt(3));
        };
    }

    private static boolean isEarlier(Fact fact, String notifiedAt) {
        return fact instanceof AttemptStarted started
                && started.examId().equals("1Z0-1072")
                && started.occurredAt().isBefore(Instant.parse(notifiedAt));
    }

    private String anInstant() {
        return Instant.parse("2024-01-01T00:00:00Z")
                .plus(Duration.ofHours(random.nextInt(10_000)))
                .toString();
    }
}
