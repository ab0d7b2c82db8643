package org.examledger.system.architecture.planted.service.one.stream;

import org.examledger.system.architecture.planted.service.two.stream.TwoStream;

/** A service that imports another on purpose: the architecture tests must see it. */
class OneStream {
    TwoStream other;
}
