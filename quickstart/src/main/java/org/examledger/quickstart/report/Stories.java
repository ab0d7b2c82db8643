package org.examledger.quickstart.report;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.examledger.quickstart.report.Candidates.Outline;
import org.examledger.schemas.Topic;

/** Chooses some candidates, and tells what happened to each, event by event. */
final class Stories {

    private record Chosen(String title, Gathering gathering) {}

    private final List<Chosen> chosen;

    private Stories(List<Chosen> chosen) {
        this.chosen = chosen;
    }

    static Stories outOf(Candidates candidates) {
        return new Stories(Stream.of(
                        choose(candidates, "A fail, and a retake that passes", Stories::retake),
                        choose(candidates, "A sitting more than the cap allows", Stories::capped)
                                .or(() -> choose(candidates, "A sitting before it was allowed", Stories::violating)),
                        choose(candidates, "A result that was corrected", Stories::corrected),
                        choose(candidates, "A banned candidate", Stories::banned),
                        choose(candidates, "A reinstated candidate", Stories::reinstated))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Gathers what the topics have about them. */
    Stories read(TopicReader reader) {
        // Attempts come first: which flags and cases are concerned depends on them.
        for (Topic topic : Reported.STORIES.subList(0, 2)) {
            reader.read(topic, record -> take(record, reader));
        }
        for (Topic intake : Reported.STORY_INTAKES) {
            Accepted accepted = Accepted.in(intake, reader);
            reader.read(intake, record -> {
                if (accepted.has(record)) {
                    take(record, reader);
                }
            });
        }
        for (Topic topic : Reported.STORIES.subList(2, Reported.STORIES.size())) {
            reader.read(topic, record -> take(record, reader));
        }
        return this;
    }

    /** @param asked what was asked about candidates while things happened */
    void tell(PrintStream out, JsonAnswers http, URI eligibility, List<Asked> asked) {
        for (Chosen story : chosen) {
            Candidates.Key about = story.gathering().about();
            out.printf("%n%s: candidate %s, exam %s%n", story.title(), about.candidateId(), about.examId());
            out.print(StoryText.of(story.gathering().story()));
            var now = EligibilityAnswer.ask(http, eligibility, about.candidateId(), about.examId());
            out.printf("  GET %s%n", now.path());
            asked.stream()
                    .filter(earlier -> earlier.candidateId().equals(about.candidateId())
                            && earlier.examId().equals(about.examId()))
                    .forEach(earlier -> out.printf(
                            "      %s, before %s: %s%n",
                            earlier.answer().at(), earlier.before(), inWords(earlier.answer())));
            out.printf("      %s, now: %s%n", now.at(), inWords(now));
        }
    }

    private static String inWords(EligibilityAnswer answer) {
        return "allowed: %s. %s".formatted(answer.allowed() ? "yes" : "no", answer.explanation());
    }

    private void take(ConsumerRecord<String, byte[]> record, TopicReader reader) {
        for (Chosen story : chosen) {
            if (record.key() != null
                    && record.key().startsWith(story.gathering().about().candidateId())) {
                reader.decode(record).ifPresent(known -> story.gathering().take(known, record.timestamp()));
            }
        }
    }

    private static Optional<Chosen> choose(Candidates candidates, String title, Predicate<Outline> kind) {
        return candidates.shortest(kind).map(about -> new Chosen(title, new Gathering(about)));
    }

    private static boolean retake(Outline outline) {
        return outline.failed == 1
                && outline.passed == 1
                && outline.turned == 0
                && outline.violations == 0
                && !outline.banned
                && !outline.invalidated;
    }

    private static boolean capped(Outline outline) {
        return outline.capped && outline.turned == 0;
    }

    private static boolean violating(Outline outline) {
        return outline.violations > 0;
    }

    private static boolean corrected(Outline outline) {
        return outline.turned == 1 && outline.started == 1 && !outline.banned;
    }

    private static boolean banned(Outline outline) {
        return outline.banned && outline.invalidated && !outline.reinstated;
    }

    private static boolean reinstated(Outline outline) {
        return outline.reinstated && !outline.banned;
    }
}
