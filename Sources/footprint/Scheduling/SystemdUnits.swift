/// The user units that run what is due (systemd.service(5), systemd.exec(5), systemd.timer(5)).
struct SystemdUnits {
    /// The program, with its whole path.
    var program: String
    /// What follows `footprint schedule run --due`.
    var options: [String]
    /// Folders that a run writes in; all else is read-only for it.
    var writable: [String]

    static let name = "footprint"

    var service: String {
        """
        [Unit]
        Description=Audits of your own public traces that are due
        Documentation=https://www.freedesktop.org/software/systemd/man/systemd.exec.html
        After=network-online.target

        [Service]
        Type=oneshot
        ExecStart=\(([program, "schedule", "run", "--due"] + options).map(Self.quoted).joined(separator: " "))
        # Exposures at or above a threshold, and a run by hand at the same time, are no failures.
        SuccessExitStatus=1 5
        TimeoutStartSec=2h
        Nice=10
        IOSchedulingClass=idle
        UMask=0077
        LimitCORE=0
        NoNewPrivileges=yes
        CapabilityBoundingSet=
        AmbientCapabilities=
        PrivateTmp=yes
        PrivateDevices=yes
        PrivateUsers=yes
        ProtectSystem=strict
        ProtectHome=read-only
        \(writable.map { "ReadWritePaths=-\(Self.quoted($0))" }.joined(separator: "\n"))
        ProtectClock=yes
        ProtectControlGroups=yes
        ProtectHostname=yes
        ProtectKernelLogs=yes
        ProtectKernelModules=yes
        ProtectKernelTunables=yes
        ProtectProc=invisible
        ProcSubset=pid
        RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK
        RestrictNamespaces=yes
        RestrictRealtime=yes
        RestrictSUIDSGID=yes
        RemoveIPC=yes
        LockPersonality=yes
        MemoryDenyWriteExecute=yes
        KeyringMode=private
        SystemCallArchitectures=native
        SystemCallErrorNumber=EPERM
        SystemCallFilter=@system-service
        SystemCallFilter=~@privileged @resources

        """
    }

    var timer: String {
        """
        [Unit]
        Description=Looks for audits of your own public traces that are due

        [Timer]
        OnCalendar=*:0/15
        RandomizedDelaySec=5min
        FixedRandomDelay=yes
        # After downtime once, at the next start; the schedules themselves know what is due.
        Persistent=yes

        [Install]
        WantedBy=timers.target

        """
    }

    /// The same for cron.
    var crontabLine: String {
        let words = [program, "schedule", "run", "--due", "--quiet"] + options
        // cron takes a percent sign for the end of the line.
        return "*/15 * * * * " + words.map { Self.escaped(Self.shellQuoted($0), ["%": "\\%"]) }.joined(separator: " ")
    }

    /// systemd's own quoting; percent signs would be specifiers, dollars variables.
    private static func quoted(_ word: String) -> String {
        let escaped = escaped(word, ["\\": "\\\\", "\"": "\\\"", "%": "%%", "$": "$$"])
        let isPlain = word.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x5c && $0 != 0x3b }
        return isPlain && !word.isEmpty ? escaped : "\"\(escaped)\""
    }

    private static func shellQuoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            byte &- 0x61 < 26 || byte &- 0x41 < 26 || byte &- 0x2d < 13 || byte == 0x5f || byte == 0x3d
        }
        return isPlain && !word.isEmpty ? word : "'\(escaped(word, ["'": "'\\''"]))'"
    }

    /// By scalars: a quotation mark with a combining accent upon it is one character and would be overlooked.
    private static func escaped(_ word: String, _ forms: [Unicode.Scalar: String]) -> String {
        var result = ""
        for scalar in word.unicodeScalars {
            if let form = forms[scalar] { result += form } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
