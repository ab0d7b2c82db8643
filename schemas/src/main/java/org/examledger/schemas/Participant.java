package org.examledger.schemas;

/** Somebody who writes a topic; each topic has exactly one (contract, Ground rules). */
public enum Participant {
    TEST_CENTERS("test centres, test vendors", false),
    REVIEWERS("integrity reviewers", false),
    APPEAL_PARTIES("candidate portal, appeals staff", false),
    CENTER_PARTIES("program staff, centre owners", false),
    ATTEMPTS_SERVICE("attempts-service", true),
    ELIGIBILITY_SERVICE("eligibility-service", true),
    SANCTIONS_SERVICE("sanctions-service", true),
    APPEALS_SERVICE("appeals-service", true),
    DEMONSTRATIONS("tests and demonstrations only", false);

    private final String description;
    private final boolean service;

    Participant(String description, boolean service) {
        this.description = description;
        this.service = service;
    }

    /** The name as the contract's table of topics gives it; for a service, the service's name. */
    public String description() {
        return description;
    }

    /** Whether this is one of the four services; an intake's own service also writes to it over HTTP for others. */
    public boolean isService() {
        return service;
    }
}
