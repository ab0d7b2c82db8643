package org.examledger.quickstart.report;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.examledger.kit.wire.RegisteredSchemas;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.quickstart.console.TextTable;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;

/** Prints what the topics hold and what the eligibility service answers. Every figure is read back, none is remembered. */
public final class LedgerReport {

    private final String bootstrapServers;
    private final WireDecoder decoder;
    private final URI eligibility;
    private final PrintStream out;

    /**
     * @param confluentApi base of the registry's Confluent-compatible API
     * @param eligibility address of the eligibility service
     */
    public LedgerReport(String bootstrapServers, URI confluentApi, URI eligibility, PrintStream out) {
        this.bootstrapServers = bootstrapServers;
        this.decoder = new WireDecoder(new RegisteredSchemas(confluentApi), Topics.all());
        this.eligibility = eligibility;
        this.out = out;
    }

    /** Reads everything and prints it. */
    public void print() {
        try (var reader = new TopicReader(bootstrapServers, decoder)) {
            Findings findings = Findings.in(reader);
            topics(findings);
            table(
                    "Eligibility: candidates and exams by status and reason, the last record of each key",
                    "status, reason",
                    findings.eligibility());
            table("Rejected reports by reason", "reason", findings.rejections());
            table("Sittings against the retake policy, those withdrawn left out", "reason", findings.violations());
            table("Certifications held", "certification", findings.certifications());
            stories(reader, findings.candidates());
        }
    }

    private void topics(Findings findings) {
        out.printf("%nRecords in each topic%n");
        var table = new TextTable("topic", "record", "records");
        findings.recordsByTopic().forEach((topic, tally) -> {
            table.row(topic.name(), "", tally.total());
            tally.entries().forEach(entry -> table.row("", entry.getKey(), entry.getValue()));
        });
        out.print(table);
    }

    private void table(String title, String heading, Tally tally) {
        out.printf("%n%s%n", title);
        var table = new TextTable(heading, "count");
        for (Map.Entry<String, Long> entry : tally.entries()) {
            table.row(entry.getKey(), entry.getValue());
        }
        out.print(table.row("total", tally.total()));
    }

    private void stories(TopicReader reader, Candidates candidates) {
        List<Chosen> chosen = Stream.of(
                        choose(candidates, "A fail, and a retake that passes", LedgerReport::retake),
                        choose(candidates, "A sitting more than the cap allows", LedgerReport::capped)
                                .or(() ->
                                        choose(candidates, "A sitting before it was allowed", LedgerReport::violating)),
                        choose(candidates, "A result that was corrected", LedgerReport::corrected))
                .flatMap(Optional::stream)
                .toList();
        for (Topic topic : Reported.STORIES) {
            reader.read(topic, record -> {
                for (Chosen story : chosen) {
                    if (record.key() != null
                            && record.key().startsWith(story.about().candidateId())) {
                        reader.decode(record).ifPresent(story.gathering()::take);
                    }
                }
            });
        }
        chosen.forEach(this::tell);
    }

    private record Chosen(String title, Candidates.Key about, Story.Gathering gathering) {}

    private static Optional<Chosen> choose(Candidates candidates, String title, Predicate<Candidates.Outline> kind) {
        return candidates.shortest(kind).map(about -> new Chosen(title, about, new Story.Gathering(about)));
    }

    private static boolean retake(Candidates.Outline outline) {
        return outline.failed == 1 && outline.passed == 1 && outline.turned == 0 && outline.violations == 0;
    }

    private static boolean capped(Candidates.Outline outline) {
        return outline.capped && outline.turned == 0;
    }

    private static boolean violating(Candidates.Outline outline) {
        return outline.violations > 0;
    }

    private static boolean corrected(Candidates.Outline outline) {
        return outline.turned == 1 && outline.started == 1;
    }

    private void tell(Chosen chosen) {
        out.printf(
                "%n%s: candidate %s, exam %s%n",
                chosen.title(), chosen.about().candidateId(), chosen.about().examId());
        out.print(StoryText.of(chosen.gathering().story()));
        EligibilityAnswer answer = EligibilityAnswer.ask(eligibility, chosen.about());
        out.printf(
                "  GET %s%n      allowed now: %s. %s%n",
                answer.path(), answer.allowed() ? "yes" : "no", answer.explanation());
    }
}
