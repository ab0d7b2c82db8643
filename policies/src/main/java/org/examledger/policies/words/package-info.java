/** Policies in plain words: each rule a sentence that somebody can read aloud, with the rule and the document it comes from. */
@NullMarked
package org.examledger.policies.words;

import org.jspecify.annotations.NullMarked;
