internal import AuditModel

/// Tells of a place whether an audit could have seen what stands there.
struct CoverageIndex {
    private struct Address: Hashable {
        var handle: Handle
        var url: String
    }

    private var pages: [Address: Bool] = [:]
    private var handles: [Handle: Bool] = [:]

    init(_ checks: [Check]) {
        for check in checks {
            // A page that is gone answers the question as well as one that is there.
            let isAnswer = check.verdict == .found || check.verdict == .absent
            pages[Address(handle: check.handle, url: check.url), default: true] =
                isAnswer
                && pages[Address(handle: check.handle, url: check.url)] ?? true
            handles[check.handle] = isAnswer && handles[check.handle] ?? true
        }
    }

    /// By the checks of its own page; where that has none, by all checks of its account.
    func couldSee(_ place: Place) -> Bool {
        pages[Address(handle: place.handle, url: place.url)] ?? handles[place.handle] ?? false
    }

    /// A value that stands in several places is gone when it is gone from each.
    func couldSee(_ exposure: Exposure) -> Bool {
        !exposure.places.isEmpty && exposure.places.allSatisfy(couldSee)
    }
}
