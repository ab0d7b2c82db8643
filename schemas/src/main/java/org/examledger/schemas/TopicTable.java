package org.examledger.schemas;

import java.util.stream.Collectors;
import org.apache.avro.Schema;

/** The topics as a table for people, so that no page repeats by hand what {@link Topics} declares. */
public final class TopicTable {

    private TopicTable() {}

    /** A Markdown table, one line a topic in the order of {@link Topics#all()}, ending with a line break. */
    public static String markdown() {
        return "| topic | writer | key | kept | records |\n|---|---|---|---|---|\n"
                + Topics.all().stream().map(TopicTable::line).collect(Collectors.joining());
    }

    private static String line(Topic topic) {
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        topic.name(),
                        topic.writer().description(),
                        topic.key().description(),
                        topic.role().isCompacted() ? "the last of each key" : "for ever",
                        records(topic));
    }

    private static String records(Topic topic) {
        if (topic.role() == TopicRole.RELAY) {
            return "copies for the service's own tasks, their sources in headers";
        }
        if (topic.schemas().isEmpty()) {
            return "the bytes as they came, no schema";
        }
        return topic.schemas().stream().map(Schema::getName).collect(Collectors.joining(", "));
    }
}
