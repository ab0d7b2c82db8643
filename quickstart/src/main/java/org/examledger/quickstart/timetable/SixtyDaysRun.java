package org.examledger.quickstart.timetable;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.certifications.CertificationWithdrawn;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.quickstart.cases.Act;
import org.examledger.quickstart.cases.Inquiry;
import org.examledger.quickstart.cases.SixtyDays;
import org.examledger.quickstart.publish.IntakePublisher;
import org.examledger.quickstart.report.Asked;
import org.examledger.quickstart.report.EligibilityAnswer;
import org.examledger.quickstart.report.JsonAnswers;
import org.examledger.quickstart.report.Settling;
import org.examledger.quickstart.report.TopicReader;
import org.examledger.quickstart.sample.Report;
import org.examledger.schemas.Topics;

/** Lets sixty days pass in a ledger that runs, and tells what fires. */
public final class SixtyDaysRun {

    private final String bootstrapServers;
    private final WireDecoder decoder;
    private final Map<String, URI> services;
    private final IntakePublisher publisher;
    private final Settling settling;

    /** @param services address by short name */
    public SixtyDaysRun(
            String bootstrapServers,
            WireDecoder decoder,
            Map<String, URI> services,
            IntakePublisher publisher,
            Settling settling) {
        this.bootstrapServers = bootstrapServers;
        this.decoder = decoder;
        this.services = Map.copyOf(services);
        this.publisher = publisher;
        this.settling = settling;
    }

    /**
     * Lets them pass.
     *
     * @param reports of test centres in that time, by time of sending
     * @param lines is told what fires, a line for one or more days
     * @return what was asked about candidates at the turns of their stories
     */
    public List<Asked> run(SixtyDays days, List<Report> reports, Consumer<String> lines) {
        var asked = new ArrayList<Asked>();
        try (var http = new JsonAnswers();
                var deadlines = new TopicReader(bootstrapServers, decoder)) {
            var inquiry = new LedgerInquiry(certifications(), http, service("sanctions"));
            var time = new TimeReached(http, service("appeals"));
            var told = new DayByDay(days.from(), lines);
            for (Stop stop : Timetable.of(days, reports)) {
                told.come(stop.now());
                goTo(stop.now(), time);
                publisher.publish(stop.reports(), ignored -> {});
                for (Act act : stop.acts()) {
                    send(act, inquiry, http, asked);
                }
                settling.await(ignored -> {});
                told.sent(stop.reports().size() + stop.acts().size());
                told.fired(deadlines.news(Topics.APPEAL_DEADLINES));
            }
            told.end();
        }
        return asked;
    }

    private void goTo(Instant now, TimeReached time) {
        publisher.setClock(now);
        time.await(now);
    }

    private void send(Act act, Inquiry inquiry, JsonAnswers http, List<Asked> asked) {
        SpecificRecord record = act.writing().write(inquiry);
        if (act.decisive()) {
            var answer = EligibilityAnswer.ask(http, service("eligibility"), act.candidateId(), act.examId());
            asked.add(new Asked(
                    act.candidateId(), act.examId(), record.getSchema().getName(), answer));
        }
        publisher.publish(act.intake(), act.candidateId(), record);
    }

    /** Certifications that are held, by candidate and name. */
    private Map<String, String> certifications() {
        var held = new HashMap<String, String>();
        try (var reader = new TopicReader(bootstrapServers, decoder)) {
            for (SpecificRecord record : reader.news(Topics.CERTIFICATIONS)) {
                if (record instanceof CertificationAwarded awarded) {
                    String key = LedgerInquiry.key(awarded.getCandidateId(), awarded.getCertification());
                    held.put(key, awarded.getCertificationId());
                } else if (record instanceof CertificationWithdrawn withdrawn) {
                    held.values().remove(withdrawn.getCertificationId());
                }
            }
        }
        return held;
    }

    private URI service(String name) {
        URI address = services.get(name);
        if (address == null) {
            throw new IllegalStateException("%s-service is not there".formatted(name));
        }
        return address;
    }
}
