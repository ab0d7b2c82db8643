package org.examledger.quickstart.report;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.quickstart.console.TextTable;

/** Prints what the topics hold and what the services answer. Every figure is read back, none is remembered. */
public final class LedgerReport {

    private final String bootstrapServers;
    private final WireDecoder decoder;
    private final Map<String, URI> services;
    private final PrintStream out;

    /** @param services address by short name */
    public LedgerReport(String bootstrapServers, WireDecoder decoder, Map<String, URI> services, PrintStream out) {
        this.bootstrapServers = bootstrapServers;
        this.decoder = decoder;
        this.services = Map.copyOf(services);
        this.out = out;
    }

    /**
     * Reads everything and prints it.
     *
     * @param asked what was asked about candidates while things happened
     */
    public void print(List<Asked> asked) {
        try (var reader = new TopicReader(bootstrapServers, decoder);
                var http = new JsonAnswers()) {
            Findings findings = Findings.in(reader);
            topics(findings);
            eligibility(findings);
            cases(findings.cases());
            out.printf("%nDeadlines by their last day: GET %s%n", DeadlineTable.PATH);
            out.print(DeadlineTable.of(http.get(service("appeals"), DeadlineTable.PATH)));
            Stories.outOf(findings.candidates()).read(reader).tell(out, http, service("eligibility"), asked);
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

    private void eligibility(Findings findings) {
        table(
                "Eligibility: candidates and exams by status and reason, the last record of each key",
                "status, reason",
                findings.eligibility());
        table("Rejected reports by reason", "reason", findings.rejections());
        table("Sittings against the retake policy, those withdrawn left out", "reason", findings.violations());
        table("Certifications held", "certification", findings.certifications());
    }

    private void cases(CaseFindings findings) {
        table("Sanctions that stand, those lifted left out", "program, kind", findings.sanctions());
        table("Revocations of certifications as they stand", "state", findings.revocations());
        table("Appeals as they stand", "state", findings.appeals());
        table("Appeals refused by reason", "reason", findings.refusals());
        table("Retake exceptions", "answer", findings.exceptions());
    }

    private void table(String title, String heading, Tally tally) {
        out.printf("%n%s%n", title);
        var table = new TextTable(heading, "count");
        for (Map.Entry<String, Long> entry : tally.entries()) {
            table.row(entry.getKey(), entry.getValue());
        }
        out.print(table.row("total", tally.total()));
    }

    private URI service(String name) {
        URI address = services.get(name);
        if (address == null) {
            throw new IllegalStateException("%s-service is not there".formatted(name));
        }
        return address;
    }
}
