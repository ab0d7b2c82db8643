/** The schema registry as a process of its own beside this JVM. */
@NullMarked
package org.examledger.quickstart.registry;

import org.jspecify.annotations.NullMarked;
