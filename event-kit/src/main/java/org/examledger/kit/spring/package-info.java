/** Puts a service together with Spring: what a service has to bring is its {@code ServiceDefinition} alone. */
@NullMarked
package org.examledger.kit.spring;

import org.jspecify.annotations.NullMarked;
