/**
 * The two named steps in which facts cross partitions: facts about subjects that many depend on are copied to every task,
 * and facts of one subject to another. Both go through a topic that the service writes and reads alone.
 */
@NullMarked
package org.examledger.kit.relay;

import org.jspecify.annotations.NullMarked;
