internal import AuditModel

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What the program asks of the machine it runs on.
enum Machine {
    /// Cores that are on line, at least one.
    static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// The moment now. The only place that asks the clock: everything else is told.
    static var now: Timestamp {
        var seconds = time_t()
        time(&seconds)
        return Timestamp(secondsSince1970: Int(seconds))
    }

    /// A variable of the environment, unless it is empty.
    static func environment(_ name: String) -> String? {
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
        return value
    }
}
