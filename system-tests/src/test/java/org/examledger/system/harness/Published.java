package org.examledger.system.harness;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.examledger.schemas.Topic;
import org.examledger.schemas.TopicRole;
import org.examledger.schemas.Topics;

/**
 * All that the services have published.
 *
 * @param counts of records by topic: events, states, and what was answered to reports
 * @param eligibility content by key
 */
public record Published(Map<String, Integer> counts, Map<String, Map<String, String>> eligibility) {
    // A copy for the service's own tasks says nothing, and may be made again after a lost state.
    private static final List<Topic> OUTPUTS = Topics.all().stream()
            .filter(topic -> !EnumSet.of(TopicRole.INTAKE, TopicRole.RELAY, TopicRole.CLOCK)
                    .contains(topic.role()))
            .toList();

    /** As of now, once all is taken in. */
    public static Published by(World world) {
        world.settle();
        Map<String, Integer> counts = new TreeMap<>();
        OUTPUTS.forEach(
                topic -> counts.put(topic.name(), world.reader().all(topic).size()));
        Map<String, Map<String, String>> eligibility = new TreeMap<>();
        world.reader().lastByKey(Topics.ELIGIBILITY).forEach((key, record) -> eligibility.put(key, Content.of(record)));
        return new Published(counts, eligibility);
    }
}
