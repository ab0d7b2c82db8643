/** The set of facts decides, whatever order they came in, and whatever happened to the services in between. */
@NullMarked
package org.examledger.system.facts;

import org.jspecify.annotations.NullMarked;
