/**
 * What the service has to say about its sanctions, in an order that readers can follow.
 */
@NullMarked
package org.examledger.service.sanctions.domain.statements;

import org.jspecify.annotations.NullMarked;
