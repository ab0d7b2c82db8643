/** Makes sure that the topics are there as the contract describes them. */
@NullMarked
package org.examledger.kit.topics;

import org.jspecify.annotations.NullMarked;
