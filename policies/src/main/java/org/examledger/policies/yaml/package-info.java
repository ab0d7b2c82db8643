/** Strict reading of YAML: every value by its type, every problem with its file, its line and the path to its field. */
@NullMarked
package org.examledger.policies.yaml;

import org.jspecify.annotations.NullMarked;
