package org.examledger.service.sanctions.domain.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.sanctions.domain.centers.CenterConclusions;
import org.examledger.service.sanctions.domain.centers.CenterFact;
import org.examledger.service.sanctions.domain.centers.CenterRegistered;
import org.examledger.service.sanctions.domain.centers.OwnerAppealed;
import org.examledger.service.sanctions.domain.centers.OwnersAppealDecided;
import org.examledger.service.sanctions.domain.centers.SuspensionDecided;
import org.examledger.service.sanctions.domain.centers.SuspensionEnded;
import org.examledger.service.sanctions.domain.centers.SuspensionRules;
import org.jspecify.annotations.Nullable;

/** A centre's facts, told one by one. The eventId of a fact is its subject and what happened. */
public final class CenterStory {
    /** The centre. */
    public static final String CENTER = "center-1";

    private final PolicyCatalogue catalogue;
    private final String program;
    private final List<CenterFact> facts = new ArrayList<>();

    /** A centre of Microsoft's, by the shipped policies. */
    public CenterStory() {
        this(Story.catalogue(), "MICROSOFT");
    }

    private CenterStory(PolicyCatalogue catalogue, String program) {
        this.catalogue = catalogue;
        this.program = program;
    }

    /** A centre of Acme's, where a part of its policy is written otherwise. */
    public static CenterStory ofAcme(Path directory, String written, String otherwise) {
        Path acme = Path.of("..", "examples", "policies", "acme");
        try (Stream<Path> files = Files.list(acme)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).replace(written, otherwise);
                Files.writeString(directory.resolve(file.getFileName()), text);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new CenterStory(PolicyCatalogue.load(List.of(directory)), "ACME");
    }

    public CenterStory registered(String ownerId, String at, String... sites) {
        return add(new CenterRegistered(
                ownerId + "-registered-" + at, Instant.parse(at), "FR", null, ownerId, List.of(sites)));
    }

    /** Suspended with its sites, until that is ended. */
    public CenterStory suspended(String suspensionId, String at) {
        return add(decision(suspensionId, at, false, true, null));
    }

    public CenterStory suspendedUntil(String suspensionId, String at, String until) {
        return add(decision(suspensionId, at, false, true, Instant.parse(until)));
    }

    /** Suspended without its sites, by statistics alone. */
    public CenterStory suspendedByStatistics(String suspensionId, String at) {
        return add(decision(suspensionId, at, true, false, null));
    }

    private SuspensionDecided decision(
            String suspensionId, String at, boolean statistics, boolean sites, @Nullable Instant until) {
        Instant on = Instant.parse(at);
        return new SuspensionDecided(
                suspensionId + "-decided",
                on,
                suspensionId,
                program,
                "reason",
                statistics,
                sites,
                until,
                on,
                ZoneOffset.UTC);
    }

    public CenterStory ended(String suspensionId, String at) {
        return add(new SuspensionEnded(suspensionId + "-ended", Instant.parse(at), suspensionId));
    }

    public CenterStory appealed(
            String appealId, String suspensionId, String ownerId, @Nullable String grounds, String at) {
        return add(
                new OwnerAppealed(appealId + "-appealed", Instant.parse(at), appealId, suspensionId, ownerId, grounds));
    }

    public CenterStory decided(String appealId, boolean reversed, String at) {
        return add(new OwnersAppealDecided(appealId + "-decided", Instant.parse(at), appealId, reversed));
    }

    public CenterStory add(CenterFact fact) {
        facts.add(fact);
        return this;
    }

    public PolicyCatalogue policies() {
        return catalogue;
    }

    public List<CenterFact> facts() {
        return List.copyOf(facts);
    }

    public CenterConclusions conclusions() {
        return new SuspensionRules(catalogue).conclude(CENTER, facts);
    }
}
