package org.examledger.policies.yaml;

/**
 * A policy file as found.
 *
 * @param name as problems name it
 * @param text its content
 * @param shipped whether the product ships it
 */
public record PolicyFile(String name, String text, boolean shipped) {}
