/** The repository's sources, read as text: which class cites a rule, and which test is tagged with it. */
@NullMarked
package org.examledger.traceability.sources;

import org.jspecify.annotations.NullMarked;
