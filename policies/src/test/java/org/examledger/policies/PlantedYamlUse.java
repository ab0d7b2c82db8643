package org.examledger.policies;

import org.examledger.policies.yaml.Problems;

/** A violation on purpose: a class of the model that knows how files are read. */
record PlantedYamlUse(Problems problems) {}
