package org.examledger.quickstart.cases;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.examledger.quickstart.sample.Chance;

/** Chooses whom something happens to; nobody twice. */
final class Casting {

    private static final int MOST_FLAGGED = 24;
    private static final int MOST_TOO_EARLY = 2;

    /** From this sitting on a candidate comes up against the cap of five. */
    private static final int AT_THE_CAP = 5;

    private final Roster roster;
    private final Chance chance;
    private final Set<String> taken = new HashSet<>();
    private final Set<ZoneId> zones = new HashSet<>();
    private final Map<String, List<Sitting>> holders = new HashMap<>();
    private final List<Sitting> failed;
    private final List<Sitting> stubborn;

    Casting(Roster roster, Chance chance) {
        this.roster = roster;
        this.chance = chance;
        this.failed =
                new ArrayList<>(roster.sittings(sitting -> sitting.plain() && !sitting.passed() && waits(sitting)));
        this.stubborn = new ArrayList<>(
                roster.sittings(sitting -> sitting.number() >= AT_THE_CAP && !sitting.passed() && waits(sitting)));
    }

    /** Whoever was flagged, each once. */
    List<Sitting> flagged() {
        List<Sitting> flagged = roster.sittings(sitting -> !sitting.flags().isEmpty()).stream()
                .filter(sitting -> taken.add(sitting.candidateId()))
                .limit(MOST_FLAGGED)
                .toList();
        flagged.forEach(this::note);
        return flagged;
    }

    /** Some whose second sitting came too early. */
    List<Sitting> tooEarly() {
        return tooEarly(sitting -> true);
    }

    /** Some who did not wait long enough after a fail; in some samples nobody. */
    List<Sitting> impatient() {
        return tooEarly(sitting -> sitting.failedBefore() != null && waits(sitting));
    }

    private List<Sitting> tooEarly(Predicate<Sitting> kind) {
        List<Sitting> found = new ArrayList<>();
        for (Sitting sitting : roster.sittings(kind)) {
            boolean second = sitting.only() && sitting.tooEarly() && sitting.number() == 2;
            if (second && found.size() < MOST_TOO_EARLY && taken.add(sitting.candidateId())) {
                found.add(sitting);
            }
        }
        return found;
    }

    /** Somebody who took one exam of a program, once, and holds the certification that it gives. */
    Sitting holderAt(String program) {
        List<Sitting> left = holders.computeIfAbsent(
                program,
                unused -> new ArrayList<>(roster.sittings(sitting -> sitting.plain()
                        && sitting.passed()
                        && sitting.exam().program().equals(program)
                        && sitting.exam().certification() != null)));
        Sitting holder = draw(left);
        note(holder);
        return holder;
    }

    /** Somebody who failed once, in an exam with waits. */
    Sitting failed() {
        return draw(failed);
    }

    /** Somebody who failed as often as the policy lets one sit. */
    Sitting stubborn() {
        return draw(stubborn);
    }

    /** The zones of all against whom there may be a case. */
    Set<ZoneId> zones() {
        return zones;
    }

    private void note(Sitting accused) {
        zones.add(ZoneId.of(accused.zoneId()));
    }

    private Sitting draw(List<Sitting> left) {
        while (!left.isEmpty()) {
            Sitting drawn = left.remove(chance.between(0, left.size() - 1));
            if (taken.add(drawn.candidateId())) {
                return drawn;
            }
        }
        throw new IllegalStateException("the sample has not enough candidates for the cases");
    }

    private static boolean waits(Sitting sitting) {
        return sitting.exam().program().equals("MICROSOFT");
    }
}
