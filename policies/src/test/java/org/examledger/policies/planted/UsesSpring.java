package org.examledger.policies.planted;

import org.springframework.stereotype.Component;

/** A violation on purpose: an annotation, which is easily overlooked. */
@Component
public class UsesSpring {}
