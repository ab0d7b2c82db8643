package org.examledger.quickstart.sample;

/**
 * A test centre.
 *
 * @param zoneId IANA zone of its clock
 */
record Centre(String centerId, String zoneId) {}
