import Detectors

/// Texts that are meant to make a scanner slow.
enum AdversarialText {
    /// Those for all detectors.
    static let general = [
        "a", "1", " ", "\n", "\u{0}", "@", "+", ".", "-", "(", "0x", "a@", "@a", "a.", "1.", "1 ", "1-", "+1", "+1 ",
        "(1", "a b ", "aB3", "0xa", "https://", "a/", "//a.", "www.", "at ", "dot ", " at a dot ", "é", "я", "я ", "中",
        "1中", "😀", "abandon ", "1. abandon ", "a, ", "tel 1", "0", "x@x.", "\u{200b}", "＠", "<at>", "[", "_", "=", "\"",
        "-----BEGIN ",
    ]

    /// Those of one detector: the words and hosts that wake it, and its own examples.
    static func seeds(for detector: any Detector) -> [String] {
        var seeds: [String] = []
        for trigger in detector.triggers {
            switch trigger {
            case .words(let words, _):
                seeds +=
                    words.prefix(1).flatMap { [$0 + " ", $0 + " 1 ", $0 + ":"] } + words.suffix(1).map { $0 + " " }
            case .hosts(let hosts):
                seeds += hosts.prefix(3).flatMap { ["https://" + $0 + "/", $0 + "/a?", $0 + "/"] }
            case .byte(let byte, _):
                let character = String(decoding: [byte], as: UTF8.self)
                seeds += [character, character + "1", "a" + character, character + " "]
            case .digitRun, .digits, .tokenRun, .mixedRun, .patterns: break
            }
        }
        for (number, example) in detector.description.finds.enumerated() {
            let text = MarkedText(example.marked).text
            seeds += [text + ["", "\n"][number % 2], String(text.prefix(text.count / 2))]
        }
        return seeds
    }

    static func repeated(_ seed: String, bytes: Int) -> String {
        String(repeating: seed, count: bytes / max(1, seed.utf8.count) + 1)
    }
}
