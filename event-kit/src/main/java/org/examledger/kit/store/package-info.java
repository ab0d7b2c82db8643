/** The stores of each service, all caches of the log: facts, announced, waiting, recovery; due where time is watched, shared where others' facts count. */
@NullMarked
package org.examledger.kit.store;

import org.jspecify.annotations.NullMarked;
