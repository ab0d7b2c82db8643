/** What a ledger of a test stands on: broker and registry in this process, in containers, or all of it as the compose file has it. */
@NullMarked
package org.examledger.system.harness.surroundings;

import org.jspecify.annotations.NullMarked;
