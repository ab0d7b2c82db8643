/** eligibility-service: concludes from accepted facts who may sit which exam again and when, and publishes it. */
@NullMarked
package org.examledger.service.eligibility;

import org.jspecify.annotations.NullMarked;
