/** From policy files to a catalogue: finds the files, tells what each holds, reads it and reports every problem. */
@NullMarked
package org.examledger.policies.load;

import org.jspecify.annotations.NullMarked;
