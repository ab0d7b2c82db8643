package org.examledger.kit.stream;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One block cache and one write buffer for all stores of a process. RocksDB's options count per store and partition:
 * with its defaults, four stores on six partitions may take over a gigabyte.
 */
public final class SharedMemoryRocksDb implements RocksDBConfigSetter {
    private static final long CACHE_BYTES = 64L * 1024 * 1024;
    private static final long WRITE_BUFFER_BYTES = 32L * 1024 * 1024;
    private static final long STORE_WRITE_BUFFER_BYTES = 2L * 1024 * 1024;
    // What each store takes of the shared buffer with its first record. By default that is an eighth of its own
    // buffer: many stores in one process would fill the shared one with next to nothing, and flush with every record.
    private static final long ARENA_BLOCK_BYTES = 32L * 1024;

    static {
        RocksDB.loadLibrary();
    }

    // Native memory that lives as long as the process; Kafka Streams makes one setter a store and hands it nothing
    // shared.
    private static final Cache CACHE = new LRUCache(CACHE_BYTES);
    private static final WriteBufferManager WRITE_BUFFERS = new WriteBufferManager(WRITE_BUFFER_BYTES, CACHE);

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(WRITE_BUFFERS);
        options.setWriteBufferSize(STORE_WRITE_BUFFER_BYTES);
        options.setArenaBlockSize(ARENA_BLOCK_BYTES);
    }

    @Override
    public void close(String storeName, Options options) {
        // the shared memory outlives each store
    }
}
