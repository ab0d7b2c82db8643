/** appeals-service: takes appeals and requests for exceptions, says which are filed, and keeps their deadlines. */
@NullMarked
package org.examledger.service.appeals;

import org.jspecify.annotations.NullMarked;
