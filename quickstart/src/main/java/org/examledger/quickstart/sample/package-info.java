/**
 * A realistic sample of what test centres report: the same reports for the same seed. It knows nothing of what the system
 * concludes from them.
 */
@NullMarked
package org.examledger.quickstart.sample;

import org.jspecify.annotations.NullMarked;
