/** What operators do and what machines suffer: stops, kills, lost state, a registry or a broker that is away. */
@NullMarked
package org.examledger.system.operations;

import org.jspecify.annotations.NullMarked;
