internal import Reporters

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

    /// Makes the standard streams fit to use, whatever the caller left of them.
    ///
    /// A closed pipe and a file over the limit show as failed writes, not as signals. A stream that is closed altogether (`>&-`) is opened on
    /// nothing: else the next file or connection would get its number, and the words meant for the user. Reading from
    /// a closed standard input still fails.
    static func prepare() {
        for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
        // The lowest free number comes first, so that each is filled in its turn.
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", O_WRONLY)
        }
    }

    /// Whether someone can type an answer.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && Stream.error.isTerminal }

    static func print(_ line: String) {
        write(Array((line + "\n").utf8), to: .output)
    }

    static func error(_ line: String) {
        write(Array((line + "\n").utf8), to: .error)
    }

    /// Says why a command failed. Names that the message repeats may come from files of others: without what a
    /// terminal would act on, and without the middle of what nobody would read to its end.
    static func failure(_ message: String) {
        let line = PlainText.cleaned(message)
        let isLong = line.count > 1200
        error("footprint: " + (isLong ? line.prefix(600) + " … " + line.suffix(400) : line[...]))
    }

    /// Writes everything.
    ///
    /// Nothing depends on standard error: what cannot be written there is lost. When nobody reads standard output any
    /// more (`footprint … | head`), the program ends quietly; when it cannot be written, with a message.
    static func write(_ bytes: [UInt8], to stream: Stream) {
        guard let fault = written(bytes, to: stream), stream == .output else { return }
        if fault != EPIPE { failure(unwritten(fault)) }
        exit(fault == EPIPE ? ExitStatus.done.rawValue : ExitStatus.unusableInput.rawValue)
    }

    /// Writes what is also in a file: goes on when nobody reads it.
    static func offer(_ text: String) {
        guard let fault = written(Array((text + "\n").utf8), to: .output), fault != EPIPE else { return }
        failure(unwritten(fault))
    }

    private static func unwritten(_ fault: Int32) -> String {
        "cannot write to standard output: \(String(cString: strerror(fault)).lowercased())"
    }

    /// The fault's number, nil when all is written.
    private static func written(_ bytes: [UInt8], to stream: Stream) -> Int32? {
        var offset = 0
        return bytes.withUnsafeBytes { buffer in
            while offset < buffer.count {
                let count = systemWrite(stream.rawValue, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
                if count > 0 {
                    offset += count
                } else if errno != EINTR {
                    return errno
                }
            }
            return nil
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
