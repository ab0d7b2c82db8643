package org.examledger.kit.store;

import java.util.List;

/** The names of the stores, the same in each service. Their changelogs are named after them. */
public final class StoreNames {
    /** One entry an accepted fact, by subject and event. */
    public static final String FACTS = "facts";
    /** One entry a slot: what the service has said last. */
    public static final String ANNOUNCED = "announced";
    /** One entry a fact that waits for its referent. */
    public static final String WAITING = "waiting";
    /** How far a rebuild is, and what is put off until it is done. */
    public static final String RECOVERY = "recovery";

    /** Where a service watches time: when each subject's conclusions change next. */
    public static final String DUE = "due";

    /** Where a service shares facts about centres: who depends on which. */
    public static final String SHARED = "shared";

    /** Those that every service has. */
    public static final List<String> ALL = List.of(FACTS, ANNOUNCED, WAITING, RECOVERY);

    private StoreNames() {}
}
