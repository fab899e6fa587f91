internal import AuditModel
internal import Foundation
internal import Scheduling

/// Has the system look for what is due.
enum ScheduleInstaller {
    /// The units for these schedules.
    static func units(for schedules: [Schedule], _ storage: StoreOptions) throws(CommandFailure) -> SystemdUnits {
        guard let program = Bundle.main.executablePath else {
            throw CommandFailure(.internalError, "cannot find out where this program is")
        }
        guard !storage.passphrase else {
            throw CommandFailure(
                .usage,
                "nobody can be asked for a passphrase by night: give the store a key file first "
                    + "('footprint store rekey --passphrase --new-key-file PATH')")
        }
        var options: [String] = []
        if storage.store != nil { options += ["--store", try StorePlaces.storePath(storage)] }
        if storage.keyFile != nil { options += ["--key-file", try StorePlaces.keyFile(storage)] }
        var folders = [
            folder(of: try StorePlaces.storePath(storage)), folder(of: try StorePlaces.keyFile(storage)),
            try StorePlaces.dataFolder(),
        ]
        folders += schedules.compactMap { schedule in
            schedule.arguments.firstIndex(of: "--reports").flatMap { place in
                place + 1 < schedule.arguments.count ? schedule.arguments[place + 1] : nil
            }
        }
        var unique: [String] = []
        for folder in folders where !unique.contains(folder) { unique.append(folder) }
        return SystemdUnits(program: program, options: options, writable: unique)
    }

    /// Writes the units, and has the user's systemd start the timer where it can.
    static func installUnits(_ units: SystemdUnits, enabling: Bool) throws(CommandFailure) -> [String] {
        let folder = try unitFolder()
        var lines: [String] = []
        for path in units.writable { try OutputFile.makeFolder(path) }
        for (name, text) in [("footprint.service", units.service), ("footprint.timer", units.timer)] {
            try OutputFile.write(Array(text.utf8), to: "\(folder)/\(name)")
            lines.append("wrote \(folder)/\(name)")
        }
        guard enabling else { return lines + ["start it with: systemctl --user enable --now footprint.timer"] }
        let isDone =
            succeeds(["systemctl", "--user", "daemon-reload"])
            && succeeds(["systemctl", "--user", "enable", "--now", "footprint.timer"])
        guard isDone else {
            return lines + [
                "the user's systemd cannot be reached from here: start the timer with",
                "  systemctl --user daemon-reload && systemctl --user enable --now footprint.timer",
            ]
        }
        return lines + ["the timer is running: systemctl --user list-timers footprint.timer"]
    }

    /// Puts the line into the user's crontab, in the place of an earlier one.
    static func installCrontab(_ units: SystemdUnits) throws(CommandFailure) -> [String] {
        let old = output(["crontab", "-l"]) ?? ""
        let mark = "# footprint"
        let kept = old.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasSuffix(mark) }
        var text = kept.joined(separator: "\n")
        if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
        text += "\(units.crontabLine) \(mark)\n"
        guard succeeds(["crontab", "-"], input: text) else {
            throw CommandFailure(
                .unusableInput,
                "there is no 'crontab' that takes it: put this line where your system keeps such: "
                    + units.crontabLine)
        }
        return ["the crontab holds: \(units.crontabLine)"]
    }

    private static func unitFolder() throws(CommandFailure) -> String {
        if let folder = Machine.environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
            return folder + "/systemd/user"
        }
        guard let home = Machine.environment("HOME") else {
            throw CommandFailure(.unusableInput, "HOME is not set: nowhere to write the units; try --print")
        }
        return home + "/.config/systemd/user"
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    private static func succeeds(_ words: [String], input: String? = nil) -> Bool { run(words, input: input)?.0 == 0 }

    private static func output(_ words: [String]) -> String? {
        guard let (status, text) = run(words, input: nil), status == 0 else { return nil }
        return text
    }

    private static func run(_ words: [String], input: String?) -> (Int32, String)? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        let (entry, exit) = (Pipe(), Pipe())
        process.standardInput = entry
        process.standardOutput = exit
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            return nil
        }
        try? entry.fileHandleForWriting.write(contentsOf: Data((input ?? "").utf8))
        try? entry.fileHandleForWriting.close()
        let text = String(decoding: exit.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}
