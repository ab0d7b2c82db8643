package org.examledger.system.architecture.planted.service.two.stream;

/** The service that is imported by another. */
public class TwoStream {}
