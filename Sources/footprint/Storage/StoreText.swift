internal import AuditModel
internal import AuditStore

/// What `footprint store` says.
enum StoreText {
    static func lines(_ status: StoreStatus, isThorough: Bool) -> [String] {
        var lines = [
            "store    \(status.path) (\(size(status.bytes)))",
            "keys     \(status.keyFolder), opened with a \(status.keySource == "passphrase" ? "passphrase" : "key")",
        ]
        for profile in status.profiles {
            let last = profile.last.map { ", the last on \($0.day)" } ?? ""
            lines.append("profile  \(profile.name): \(profile.audits) audits\(last)")
        }
        lines.append(
            "holds    \(status.audits) audits, \(status.exposures) exposures in \(status.versions) forms, "
                + "\(status.events) events, readings of \(status.readings) accounts")
        if status.waitingMessages > 0 { lines.append("outbox   \(status.waitingMessages) messages are waiting") }
        if status.faults.isEmpty {
            lines.append(
                "sound    \(isThorough ? "every page of the file and every sealed field" : "the file; --check looks at every sealed field, too")"
            )
        }
        for fault in status.faults { lines.append("fault    \(fault)") }
        return lines
    }

    /// What a purge does not reach.
    static func leftOvers(of profile: String, store: Store) -> [String] {
        [
            "forgot \(profile): its key is destroyed, and its rows are overwritten",
            "what is left, for you to remove if you wish:",
            "  reports: Reports/\(profile) or where --reports put them",
            "  the profile's file: Profiles/\(profile).yaml or where you keep it",
            "  timers: 'footprint schedule install' wrote one for the whole store",
            "  copies of the store: what they hold of \(profile) cannot be read any more, but its size can be seen",
        ]
    }

    private static func size(_ bytes: Int) -> String {
        bytes < 1 << 20 ? "\((bytes + 1023) / 1024) KiB" : "\(bytes >> 20) MiB"
    }
}
