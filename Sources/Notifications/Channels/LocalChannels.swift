internal import AuditModel
internal import Foundation

/// Channels on this machine: the desktop, and a command.
enum LocalChannels {
    /// Runs a program with a message: nil if it took it, else why not.
    static func deliver(_ notice: Notice, _ settings: ChannelSettings) -> String? {
        settings.kind == .desktop ? desktop(notice) : command(notice, settings.address)
    }

    private static func desktop(_ notice: Notice) -> String? {
        let urgency = notice.severity.map { $0 >= .high } == true ? "critical" : "normal"
        let words = [
            "notify-send", "--app-name=Footprint", "--urgency=\(urgency)", "--", notice.title,
            notice.lines.joined(separator: "\n"),
        ]
        let fault = run("/usr/bin/env", words, input: Data(), environment: nil)
        // What `env` says of a program that is not there.
        guard fault?.hasSuffix(" 127") == true else { return fault }
        return "there is no 'notify-send' on the path: install it (libnotify), or choose another channel"
    }

    /// The message as JSON on standard input; its key and title in the environment.
    private static func command(_ notice: Notice, _ path: String) -> String? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let input = try? encoder.encode(notice) else { return "the message cannot be written as json" }
        var environment = ProcessInfo.processInfo.environment
        environment["FOOTPRINT_MESSAGE_KEY"] = notice.key
        environment["FOOTPRINT_MESSAGE_TITLE"] = notice.title
        return run(path, [], input: input, environment: environment)
    }

    private static func run(
        _ path: String, _ arguments: [String], input: Data, environment: [String: String]?
    ) -> String? {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        if let environment { process.environment = environment }
        let pipe = Pipe()
        process.standardInput = pipe
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            return "'\(path)' cannot be run"
        }
        try? pipe.fileHandleForWriting.write(contentsOf: input)
        try? pipe.fileHandleForWriting.close()
        let deadline = Date().addingTimeInterval(60)
        while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.02) }
        if process.isRunning {
            process.terminate()
            return "'\(path)' did not end within a minute"
        }
        return process.terminationStatus == 0 ? nil : "'\(path)' ended with exit code \(process.terminationStatus)"
    }
}
