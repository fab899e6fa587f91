#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Standard output and standard error.
enum Console {
    /// One of the two streams.
    enum Stream: Int32, Sendable {
        case output = 1
        case error = 2

        /// Whether a person watches it.
        var isTerminal: Bool { isatty(rawValue) == 1 }

        /// Whether colours are wanted: on a terminal, unless `NO_COLOR` is set (no-color.org) or it is a dumb one.
        var wantsColour: Bool {
            isTerminal && !hasValue("NO_COLOR") && getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? true
        }

        /// Columns of the terminal; 80 where there is none.
        var width: Int {
            var size = winsize()
            return ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
        }

        private func hasValue(_ name: String) -> Bool {
            getenv(name).map { $0.pointee != 0 } ?? false
        }
    }

    /// A closed pipe shows as a failed write, not as a signal.
    static func ignoreBrokenPipes() {
        signal(SIGPIPE, SIG_IGN)
    }

    /// Whether someone can type an answer.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && Stream.error.isTerminal }

    static func print(_ line: String) {
        write(Array((line + "\n").utf8), to: .output)
    }

    static func error(_ line: String) {
        write(Array((line + "\n").utf8), to: .error)
    }

    /// Writes everything, or ends the program quietly when nobody reads any more (`footprint … | head`).
    static func write(_ bytes: [UInt8], to stream: Stream) {
        var offset = 0
        bytes.withUnsafeBytes { buffer in
            while offset < buffer.count {
                let count = systemWrite(stream.rawValue, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
                if count > 0 {
                    offset += count
                } else if errno != EINTR {
                    exit(errno == EPIPE ? ExitStatus.done.rawValue : ExitStatus.unusableInput.rawValue)
                }
            }
        }
    }

    private static func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            return Glibc.write(descriptor, start, count)
        #elseif canImport(Musl)
            return Musl.write(descriptor, start, count)
        #else
            return Darwin.write(descriptor, start, count)
        #endif
    }
}
