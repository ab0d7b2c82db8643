/**
 * What reviewers, candidates and the appeals staff report in the sixty days after the sample: the same for the same seed.
 * It knows nothing of what the system concludes, except where somebody would look it up.
 */
@NullMarked
package org.examledger.quickstart.cases;

import org.jspecify.annotations.NullMarked;
