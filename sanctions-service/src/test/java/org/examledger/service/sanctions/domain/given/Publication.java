package org.examledger.service.sanctions.domain.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.statements.Content;
import org.examledger.service.sanctions.domain.statements.Occasion;
import org.examledger.service.sanctions.domain.statements.Statement;
import org.examledger.service.sanctions.domain.statements.Statements;
import org.examledger.service.sanctions.domain.statements.Subject;

/**
 * Publishes what is new as the service does: of each subject the last statement stands, and one is said again when its
 * content differs from what stands (CONTRACT, Meaning 1 and 11).
 */
public final class Publication {
    private final Map<Place, Content> standing = new HashMap<>();
    private final List<Said> said = new ArrayList<>();

    /** What is said once these facts are known. */
    public List<Said> on(List<Fact> facts) {
        List<Statement> statements = Statements.of(Story.rules().conclude(facts).sanctions());
        List<Said> now = new ArrayList<>();
        List<Place> mentioned = new ArrayList<>();
        for (Statement statement : statements) {
            Place place = new Place(
                    statement.sanction().sanctionId(),
                    statement.subject(),
                    statement.content().item());
            mentioned.add(place);
            Content before = standing.get(place);
            boolean needless = before == null && statement.occasion() == Occasion.TO_CORRECT;
            if (!needless && !statement.content().equals(before)) {
                standing.put(place, statement.content());
                now.add(new Said(
                        place.sanctionId(),
                        statement.content(),
                        statement.grounds().ruleIds(),
                        statement.grounds().basis()));
            }
        }
        standing.keySet().retainAll(mentioned);
        said.addAll(now);
        return now;
    }

    /** Everything said so far. */
    public List<Said> said() {
        return List.copyOf(said);
    }

    /** The same service with its state lost, after it has read what it said. */
    public Publication rebuilt() {
        Publication rebuilt = new Publication();
        for (Said record : said) {
            Content content = record.content();
            Subject.emptiedBy(content)
                    .forEach(subject ->
                            rebuilt.standing.remove(new Place(record.sanctionId(), subject, content.item())));
            rebuilt.standing.put(new Place(record.sanctionId(), Subject.of(content), content.item()), content);
            rebuilt.said.add(record);
        }
        return rebuilt;
    }

    private record Place(String sanctionId, Subject subject, String item) {}
}
