package org.examledger.kit.conclusion;

import java.util.List;
import org.examledger.kit.store.WaitingFact;

/**
 * All that follows from the facts about a subject.
 *
 * @param announcements in the order in which they are to be published
 * @param waiting facts that have no effect yet
 */
public record Conclusions(List<Announcement> announcements, List<WaitingFact> waiting) {}
