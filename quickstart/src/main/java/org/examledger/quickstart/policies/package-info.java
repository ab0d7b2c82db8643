/** What a policy author asks: are my files sound, and what do they say? Needs neither broker nor registry. */
@NullMarked
package org.examledger.quickstart.policies;

import org.jspecify.annotations.NullMarked;
