/** Sixty days in a minute: sets the controllable clock, sends what is due, and waits until the services have done with it. */
@NullMarked
package org.examledger.quickstart.timetable;

import org.jspecify.annotations.NullMarked;
