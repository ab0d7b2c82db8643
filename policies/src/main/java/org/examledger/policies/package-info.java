/** The rules of every exam program as dated data: what a policy says, which exam it governs, and when it is in force. */
@NullMarked
package org.examledger.policies;

import org.jspecify.annotations.NullMarked;
