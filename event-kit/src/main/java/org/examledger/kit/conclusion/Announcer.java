package org.examledger.kit.conclusion;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.record.SubjectKind;
import org.examledger.kit.store.Announced;
import org.examledger.kit.store.Fact;
import org.examledger.kit.store.FactStore;
import org.examledger.kit.store.StoredFact;
import org.examledger.kit.store.SubjectName;
import org.examledger.kit.store.TaskStores;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.schemas.Topic;
import org.jspecify.annotations.Nullable;

/** Concludes about a subject and publishes the difference between that and what was said before (meanings 1 and 11). */
public final class Announcer {
    private static final byte[] AS_REPORTED = {};

    private final Conclude conclude;
    private final TaskStores stores;
    private final WireDecoder decoder;
    private final Publisher publisher;
    private final Optional<Copies> relay;
    private final RecordContent content = new RecordContent();

    /** @param relay where copies for other subjects leave; empty for a service that makes none */
    public Announcer(
            Conclude conclude, TaskStores stores, WireDecoder decoder, Publisher publisher, Optional<Copies> relay) {
        this.conclude = conclude;
        this.stores = stores;
        this.decoder = decoder;
        this.publisher = publisher;
        this.relay = relay;
    }

    /** Copies facts to other subjects. */
    @FunctionalInterface
    public interface Copies {
        /**
         * Copies a fact.
         *
         * @param from the id of the subject that knows it
         * @param target the id of the subject that is to know it
         */
        void copy(String from, StoredFact fact, String target);
    }

    /**
     * Concludes about a subject, and publishes what is new.
     *
     * @param subject as the stores call it: a {@link SubjectName}
     * @param traceparent of the fact that gives occasion; null when there is none
     * @param now see {@link Situation#now}
     * @throws org.examledger.kit.wire.RegistryUnavailableException before anything is published, when a fact cannot be read now
     */
    public void announce(String subject, @Nullable String traceparent, Optional<Instant> now) {
        List<Fact> known = FactStore.of(stores.facts(), subject, decoder);
        SortedMap<String, Announced> standing = stores.announced().of(subject);
        Conclusions conclusions = conclude.conclude(new Situation(
                SubjectName.kind(subject),
                SubjectName.id(subject),
                known,
                new SaidBefore(standing, decoder),
                shared(subject),
                now));
        for (Announcement announcement : conclusions.announcements()) {
            Announced before = standing.remove(announcement.slot());
            switch (announcement) {
                case Announcement.Derived derived ->
                    say(subject, derived.slot(), derived.topic(), derived.key(), derived.record(), before, traceparent);
                case Announcement.Correction correction -> {
                    if (before != null) {
                        say(
                                subject,
                                correction.slot(),
                                correction.topic(),
                                correction.key(),
                                correction.record(),
                                before,
                                traceparent);
                    }
                }
                case Announcement.Relay copied -> {
                    if (before == null) {
                        copy(subject, copied);
                    }
                }
                case Announcement.AsReported reported -> {
                    if (before == null) {
                        passOn(subject, reported);
                    }
                }
            }
        }
        standing.forEach((slot, before) -> takeBack(subject, slot, before, known, traceparent));
        stores.waiting().replace(subject, conclusions.waiting());
        stores.due().ifPresent(due -> due.schedule(subject, conclusions.nextDue()));
    }

    /**
     * Notes a record that this service published before its state was lost.
     *
     * @return what it is about, as the stores call it
     */
    public String remember(Topic topic, String key, byte @Nullable [] value) {
        SpecificRecord record = value == null ? null : decode(value);
        Place place = conclude.placeOf(topic, key, record, id -> said(topic, id));
        String subject = name(topic, place.subject());
        place.forgets().forEach(slot -> stores.announced().remove(subject, slot));
        if (record == null || value == null) {
            stores.announced().remove(subject, place.slot());
        } else {
            boolean derived = record.getSchema().getField(RecordFields.BASIS) != null;
            stores.announced()
                    .put(subject, place.slot(), new Announced(content.id(record), derived ? value : AS_REPORTED));
        }
        return subject;
    }

    private SaidBefore said(Topic topic, String id) {
        return new SaidBefore(stores.announced().of(name(topic, id)), decoder);
    }

    private static String name(Topic topic, String id) {
        return SubjectName.of(SubjectKind.of(topic), id);
    }

    private void say(
            String subject,
            String slot,
            Topic topic,
            String key,
            SpecificRecord record,
            @Nullable Announced before,
            @Nullable String traceparent) {
        UUID contentId = content.id(record);
        if (before != null && before.contentId().equals(contentId)) {
            return;
        }
        content.identified(record);
        byte[] value = publisher.publish(topic, key.getBytes(StandardCharsets.UTF_8), record, traceparent);
        stores.announced().put(subject, slot, new Announced(contentId, value));
    }

    private void passOn(String subject, Announcement.AsReported reported) {
        SpecificRecord record = reported.fact().record();
        StoredFact stored = reported.fact().stored();
        publisher.passOn(
                reported.topic(),
                SubjectName.id(subject).getBytes(StandardCharsets.UTF_8),
                new Publisher.Fact(record, stored.value(), stored.traceparent()));
        stores.announced().put(subject, reported.slot(), new Announced(content.id(record), AS_REPORTED));
    }

    private void copy(String subject, Announcement.Relay copied) {
        relay.orElseThrow(() -> new IllegalStateException("this service declares no relay topic"))
                .copy(SubjectName.id(subject), copied.fact().stored(), copied.target());
        UUID named = UUID.fromString(NameBasedIds.of(copied.slot()));
        stores.announced().put(subject, copied.slot(), new Announced(named, AS_REPORTED));
    }

    private SharedFacts shared(String subject) {
        return stores.shared()
                .<SharedFacts>map(shared -> new StoredSharedFacts(
                        stores.facts(), shared.entries(), decoder, asked -> shared.depends(subject, asked)))
                .orElse(SharedFacts.NONE);
    }

    private void takeBack(
            String subject, String slot, Announced before, List<Fact> known, @Nullable String traceparent) {
        if (!before.derived()) {
            return; // a fact that was passed on or copied stays a fact
        }
        switch (conclude.retract(slot, decode(before.value()), known)) {
            case Retraction.Keep ignored -> {}
            case Retraction.Forget ignored -> stores.announced().remove(subject, slot);
            case Retraction.Withdraw withdraw ->
                say(subject, slot, withdraw.topic(), withdraw.key(), withdraw.record(), before, traceparent);
            case Retraction.Tombstone tombstone -> {
                publisher.publishTombstone(tombstone.topic(), tombstone.key().getBytes(StandardCharsets.UTF_8));
                stores.announced().remove(subject, slot);
            }
        }
    }

    private SpecificRecord decode(byte[] value) {
        return SaidBefore.ownRecord(value, decoder);
    }
}
