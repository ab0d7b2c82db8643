/** attempts-service: takes what test centres report, and publishes what is accepted as facts about attempts. */
@NullMarked
package org.examledger.service.attempts;

import org.jspecify.annotations.NullMarked;
