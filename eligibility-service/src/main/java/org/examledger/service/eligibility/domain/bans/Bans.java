package org.examledger.service.eligibility.domain.bans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.examledger.service.eligibility.domain.facts.SanctionFact;

/**
 * Every ban of a candidate, lifted ones included.
 *
 * @param all by sanctionId
 */
public record Bans(List<Ban> all) {

    /** Copies the bans. */
    public Bans {
        all = List.copyOf(all);
    }

    /** The bans that these facts make; facts about a sanction that is no known ban make none. */
    public static Bans of(Collection<SanctionFact> facts) {
        Map<String, List<SanctionFact>> bySanction = facts.stream()
                .collect(Collectors.groupingBy(SanctionFact::sanctionId, TreeMap::new, Collectors.toList()));
        List<Ban> all = new ArrayList<>();
        bySanction.values().forEach(about -> Ban.of(about).ifPresent(all::add));
        return new Bans(all);
    }

    /** The bans from a program. */
    public ProgramBans from(String program) {
        return new ProgramBans(
                all.stream().filter(ban -> ban.program().equals(program)).toList());
    }

    /** The programs that a ban was ever imposed from, in order. */
    public List<String> programs() {
        return all.stream()
                .map(Ban::program)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
