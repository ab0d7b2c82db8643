/**
 * The public contract as data: every topic with what it carries, and the registration of its schemas. The records
 * themselves are generated, one package a context, from the Avro IDL next to this code.
 */
@NullMarked
package org.examledger.schemas;

import org.jspecify.annotations.NullMarked;
