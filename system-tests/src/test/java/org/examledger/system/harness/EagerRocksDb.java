package org.examledger.system.harness;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.Options;

/**
 * Stores that write to disk at the first opportunity, committed or not. With the services' own settings a test would
 * need hundreds of thousands of reports before a kill left uncommitted work on disk.
 */
public final class EagerRocksDb implements RocksDBConfigSetter {
    private static final long SMALLEST_WRITE_BUFFER = 64L * 1024;

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        options.setWriteBufferSize(SMALLEST_WRITE_BUFFER);
    }

    @Override
    public void close(String storeName, Options options) {
        // nothing was made for the store
    }
}
