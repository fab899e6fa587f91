internal import AuditStore

/// How a command names an audit: `12`, `latest`, `previous`, `baseline`.
enum AuditReference {
    static func number(_ text: String, profile: String, in store: Store) throws(CommandFailure) -> Int {
        try StoreFailure.explained {
            let newest = try store.history(profile: profile, limit: 2)
            switch text.lowercased() {
            case "latest", "last":
                guard let first = newest.first else { throw none(profile) }
                return first.number
            case "previous":
                guard newest.count == 2 else {
                    throw CommandFailure(
                        .unusableInput, "there is only one audit of '\(profile)': nothing to compare it with yet")
                }
                return newest[1].number
            case "baseline":
                guard let number = try store.baseline(profile: profile) else {
                    throw CommandFailure(
                        .unusableInput, "'\(profile)' has no baseline: set one with 'footprint baseline set'")
                }
                return number
            default:
                guard let number = Int(text), number > 0 else {
                    throw CommandFailure(
                        .usage,
                        "'\(text)' names no audit: give its number, or latest, previous or baseline; "
                            + "'footprint history' lists them")
                }
                return number
            }
        }
    }

    private static func none(_ profile: String) -> CommandFailure {
        CommandFailure(.unusableInput, "the store holds no audit of '\(profile)' yet: run 'footprint audit' first")
    }
}
