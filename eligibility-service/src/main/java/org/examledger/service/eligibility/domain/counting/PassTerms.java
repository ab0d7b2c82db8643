package org.examledger.service.eligibility.domain.counting;

import java.util.Optional;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/** What a pass is worth while certifications decide when its exam may be sat again (rule R6). */
@FunctionalInterface
public interface PassTerms {
    /** The end of the certification that the pass gave, or helped to give; empty when it gave none, or one without end. */
    Optional<CertificationEnd> endOf(Sitting pass);
}
