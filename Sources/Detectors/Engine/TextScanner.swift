package import AuditModel

/// Runs all detectors over a text in one pass. Built once, used from any thread.
///
/// The same bytes and context always give the same findings: nothing here asks a clock, a locale or the hash order.
package struct TextScanner: Sendable {
    /// What runs, in the order given.
    package let detectors: [any Detector]
    /// SHA-256 over the ids and versions of the detectors, the first 16 hexadecimal digits.
    package let ruleset: String
    private let table: TriggerTable

    /// - Parameter detectors: all of the program by default; the tests give single ones.
    package init(detectors: [any Detector] = DetectorRegistry.all) {
        self.detectors = detectors
        table = TriggerTable(detectors)
        let rules = detectors.map { "\($0.description.id) \($0.description.version)\n" }.sorted().joined()
        ruleset = SHA256.hex(SHA256.digest(rules.utf8).prefix(8))
    }

    /// What is found in a text: by start; of what overlaps, the best evidence only.
    package func scan(_ bytes: UnsafeBufferPointer<UInt8>, context: ScanContext = ScanContext()) -> [Finding] {
        ScanText.with(bytes: bytes, context: context) { text in
            OverlapRule.resolve(TextWalk.walk(text, table: table, detectors: detectors).candidates)
        }
    }

    /// What is found in a text: spans are UTF-8 byte offsets into it.
    package func scan(_ text: String, context: ScanContext = ScanContext()) -> [Finding] {
        var text = text
        return text.withUTF8 { scan($0, context: context) }
    }

    #if DEBUG
        /// How much work a text is: for the tests that hold it against the text's length.
        package struct Work {
            /// Calls of detectors.
            package var calls = 0
            /// Bytes that detectors looked at.
            package var bytes = 0
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
                        return TextWalk.walk(text, table: table, detectors: detectors).calls
                    }
                }
            }
            return Work(calls: calls, bytes: bytes)
        }
    #endif
}
