/** What tests of the kit and of the services are given: sample records, a registry, a service driven in process. */
@NullMarked
package org.examledger.kit.given;

import org.jspecify.annotations.NullMarked;
