#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How much memory the process took at most.
enum Memory {
    /// In megabytes.
    static var peak: Int {
        var usage = rusage()
        // 0 is the process itself; its name has another type on each system.
        getrusage(.init(0), &usage)
        #if os(Linux)
            return Int(usage.ru_maxrss) / 1000
        #else
            return Int(usage.ru_maxrss) / 1_000_000
        #endif
    }
}
