internal import CShims

/// One pool of memory for all threads.
package enum SharedMemory {
    /// Makes all threads take memory from one pool, before there are many: where they hand pages to each other, a pool a
    /// thread only holds what another could use (a tenth of a sweep's memory). Does nothing but with glibc.
    package static func use() { curlshim_share_memory() }
}
