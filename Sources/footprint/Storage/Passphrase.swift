#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Secrets that are typed, or handed over by an open file.
enum Passphrase {
    /// From the file open as the number that a variable holds, else from the terminal without showing it.
    static func asked(
        _ prompt: String, variable: String = "FOOTPRINT_PASSPHRASE_FD"
    ) throws(CommandFailure) -> String {
        if let number = Machine.environment(variable) {
            let bytes = try bytes(ofDescriptor: number, named: variable)
            return String(decoding: bytes.prefix { $0 != 0x0a && $0 != 0x0d }, as: UTF8.self)
        }
        guard Console.canAsk else {
            throw CommandFailure(
                .usage,
                "nobody can be asked for the passphrase: open a file that holds it, and give its number as "
                    + variable)
        }
        Console.write(Array(prompt.utf8), to: .error)
        var shown = termios()
        tcgetattr(STDIN_FILENO, &shown)
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
            Console.error("")
        }
        return readLine() ?? ""
    }

    /// A new one, typed twice.
    static func new() throws(CommandFailure) -> String {
        let first = try asked("New passphrase: ", variable: "FOOTPRINT_NEW_PASSPHRASE_FD")
        guard first.utf8.count >= 8 else {
            throw CommandFailure(
                .usage, "a passphrase has at least 8 characters; some words that you can remember are better")
        }
        guard Machine.environment("FOOTPRINT_NEW_PASSPHRASE_FD") == nil else { return first }
        guard try asked("The same again: ") == first else {
            throw CommandFailure(.usage, "the two are not the same: nothing was changed")
        }
        return first
    }

    static func bytes(ofDescriptor text: String, named name: String) throws(CommandFailure) -> [UInt8] {
        guard let number = Int32(text), number >= 0, fcntl(number, F_GETFD) >= 0 else {
            throw CommandFailure(.usage, "\(name) is '\(text)', which is the number of no open file")
        }
        var bytes = [UInt8](repeating: 0, count: 4096)
        var count = 0
        while count < bytes.count {
            let more = bytes[count...].withUnsafeMutableBytes { Descriptor(number: number).read(into: $0) }
            guard more > 0 else { break }
            count += more
        }
        return Array(bytes.prefix(count))
    }
}
