@NullMarked
package org.examledger.explanations;

import org.jspecify.annotations.NullMarked;
