package org.examledger.traceability.sources;

/**
 * A class of the product that names a rule, in a comment or in code.
 *
 * @param file relative to the repository
 */
public record Citation(String ruleId, Module module, String file, String className) {}
