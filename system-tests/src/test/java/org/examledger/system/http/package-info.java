/** The services' HTTP interfaces, as consumers and operators meet them (contract, "HTTP"). */
@NullMarked
package org.examledger.system.http;

import org.jspecify.annotations.NullMarked;
