/** sanctions-service: takes what reviewers decide, and publishes the sanctions that follow and what appeals make of them. */
@NullMarked
package org.examledger.service.sanctions;

import org.jspecify.annotations.NullMarked;
