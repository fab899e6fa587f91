internal import CShims

/// One pool of memory for all threads.
package enum SharedMemory {
    /// Makes all threads take memory from one pool: where they hand pages to each other, a pool a thread only holds what
    /// another could use (a tenth of a sweep's memory), and all pools but the first grow page by page. To be called
    /// before there is a second thread: a pool that is there stays in use. Does nothing but with glibc.
    package static func use() { curlshim_share_memory() }
}
