/** What a program's terms say about appointments and about what is paid for them, as dated data. */
@NullMarked
package org.examledger.policies.booking;

import org.jspecify.annotations.NullMarked;
