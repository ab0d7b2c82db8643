/**
 * How tests tell a candidate's facts, and how a reader hears what follows.
 */
@NullMarked
package org.examledger.service.sanctions.domain.given;

import org.jspecify.annotations.NullMarked;
