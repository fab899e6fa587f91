#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the process took of the machine.
enum Memory {
    /// Seconds of the processor so far: other work on the machine is not in it.
    static var seconds: Double {
        var usage = rusage()
        getrusage(.init(0), &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

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
