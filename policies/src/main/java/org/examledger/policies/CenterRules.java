package org.examledger.policies;

/**
 * What a program says about the suspension of test centres (S3, S8, P9).
 *
 * @param suspension what a suspension may cover
 * @param statistics whether statistical evidence alone is enough
 * @param appeal what an appeal of the centre's owner needs
 */
public record CenterRules(Suspension suspension, Statistics statistics, OwnersAppeal appeal) {

    /**
     * A centre may be suspended (S8).
     *
     * @param associatedSites whether the sites associated with it may be suspended with it
     * @param ruleId the rule that says so
     */
    public record Suspension(boolean associatedSites, String ruleId) {}

    /**
     * What may close a centre (S3).
     *
     * @param suffice whether statistical evidence alone may
     * @param ruleId the rule that says so
     */
    public record Statistics(boolean suffice, String ruleId) {}

    /**
     * The owner may appeal, without a deadline (P9).
     *
     * @param groundsRequired whether an appeal says why, to be taken up
     * @param decisionFinal whether there is no second appeal once one is decided
     * @param ruleId the rule that says so
     */
    public record OwnersAppeal(boolean groundsRequired, boolean decisionFinal, String ruleId) {}
}
