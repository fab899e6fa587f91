package import AuditModel

/// Runs all detectors over a text in one pass. Built once, used from any thread.
///
/// The same bytes and context always give the same findings: nothing here asks a clock, a locale or the hash order.
package struct TextScanner: Sendable {
    /// What runs, in the order given.
    package let detectors: [any Detector]
    /// What the user brings along, run after them.
    package let users: [any WholeTextDetector]
    /// SHA-256 over the ids and versions of the detectors, that of the second look, and the digests of the user's, the
    /// first 16 hexadecimal digits.
    package let ruleset: String
    private let table: ScannerTables
    /// What is weighed in short texts: the kinds of which a detector runs.
    private let weighed: [ShortKind]

    /// - Parameters:
    ///   - detectors: all of the program by default; the tests give single ones.
    ///   - users: what the user brings along: own values, own rules.
    ///   - weighs: whether short texts are looked at again: see ``ShortReading``.
    package init(
        detectors: [any Detector] = DetectorRegistry.all, users: [any WholeTextDetector] = [], weighs: Bool = true
    ) {
        self.init(detectors: detectors, table: ScannerTables(detectors), users: users, weighs: weighs)
    }

    /// The same detectors with other things that a user brings along: shares their tables, which stay in memory for good.
    package func with(users: [any WholeTextDetector]) -> TextScanner {
        TextScanner(detectors: detectors, table: table, users: users, weighs: !weighed.isEmpty)
    }

    private init(detectors: [any Detector], table: ScannerTables, users: [any WholeTextDetector], weighs: Bool) {
        self.detectors = detectors
        self.users = users
        self.table = table
        let ids = Set(detectors.map(\.description.id))
        weighed = weighs ? ShortKind.allCases.filter { ids.contains($0.kind.rawValue) } : []
        let programs = detectors.map { "\($0.description.id) \($0.description.version)\n" }.sorted()
        let looks = weighed.isEmpty ? [] : ["short-texts \(ShortReading.version)\n"]
        let rules = (programs + looks + users.map { $0.digest + "\n" }).joined()
        ruleset = SHA256.hex(SHA256.digest(rules.utf8).prefix(8))
    }

    /// What is found in a text: by start; of what overlaps, the best evidence only.
    package func scan(_ bytes: UnsafeBufferPointer<UInt8>, context: ScanContext = ScanContext()) -> [Finding] {
        ScanText.with(bytes: bytes, context: context) { text in
            let candidates = TextWalk.walk(text, table: table.table(for: text), detectors: detectors).candidates
            let all = users.isEmpty ? candidates : withUsers(candidates, text)
            return ShortReading.review(text, OverlapRule.resolve(all), of: all, kinds: weighed)
        }
    }

    /// What is found in a text: spans are UTF-8 byte offsets into it.
    package func scan(_ text: String, context: ScanContext = ScanContext()) -> [Finding] {
        var text = text
        return text.withUTF8 { scan($0, context: context) }
    }

    /// Adds what the user's own detectors find.
    private func withUsers(_ candidates: [FindingSink.Candidate], _ text: ScanText) -> [FindingSink.Candidate] {
        var sink = FindingSink()
        sink.candidates = candidates
        for user in users { user.examine(text, into: &sink) }
        return sink.candidates
    }

    #if DEBUG
        /// How much work a text is: for the tests that hold it against the text's length.
        package struct Work {
            /// Calls of detectors.
            package var calls = 0
            /// Bytes that detectors looked at.
            package var bytes = 0
        }

        /// What is found where the gate is as said, of the detectors alone.
        func scan(_ text: String, context: ScanContext = ScanContext(), gate: Gate) -> [Finding] {
            var text = text
            return text.withUTF8 { bytes in
                ScanText.with(bytes: bytes, context: context) {
                    OverlapRule.resolve(
                        TextWalk.walk($0, table: table.whole, detectors: detectors, gate: gate).candidates)
                }
            }
        }

        /// Scans a text and counts the work instead of returning findings.
        package func work(on text: String, context: ScanContext = ScanContext()) -> Work {
            var text = text
            var bytes = 0
            let calls = text.withUTF8 { buffer in
                withUnsafeMutablePointer(to: &bytes) { counter in
                    ScanText.with(bytes: buffer, context: context) { text in
                        var text = text
                        text.work = counter
                        let walk = TextWalk.walk(text, table: table.whole, detectors: detectors)
                        let all = withUsers(walk.candidates, text)
                        _ = ShortReading.review(text, OverlapRule.resolve(all), of: all, kinds: weighed)
                        return walk.calls
                    }
                }
            }
            return Work(calls: calls, bytes: bytes)
        }
    #endif
}
