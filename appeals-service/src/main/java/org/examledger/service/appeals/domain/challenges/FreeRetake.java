package org.examledger.service.appeals.domain.challenges;

import org.examledger.clocks.domain.Grounds;
import org.examledger.service.appeals.domain.facts.ItemChallenged;

/** FreeRetakeGranted: the exam may be taken once more without payment, since the challenge was upheld (rule P8). */
public record FreeRetake(ItemChallenged challenge, Grounds grounds) {}
