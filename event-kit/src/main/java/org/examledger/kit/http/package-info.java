/** HTTP: reports come in as strict JSON, answers go out with the field names of the contract, errors as RFC 9457. */
@NullMarked
package org.examledger.kit.http;

import org.jspecify.annotations.NullMarked;
