/// Makes archives of an invented person, as large as wanted.
struct Generator: Sendable {
    var name: String
    var gzip = false
    /// The path of the file of posts, and what stands before and behind them.
    var path: String
    var head: String
    var foot: String
    var separator = ","
    /// Further files, with their contents.
    var others: [(String, String)] = []
    /// One post.
    var post: @Sendable (_ number: Int, _ text: String) -> String

    private static let texts = [
        "Had a quiet morning by the harbour, coffee and the paper.",
        "Flying to Lisbon on 12 November for two weeks, see you there!",
        "Does anybody know a good bakery near the old mill?",
        "My withdrawal on Binance has been pending for three days now.",
        "The new album is out and it is their best in years, if you ask me.",
        "Write me at ada.example@example.org if you want the slides.",
        "Rain again. The garden is happy, the laundry is not.",
        "Reading about tides, and why the moon is not all of it.",
        "Long day, many meetings, one good idea at the very end of it.",
        "This thread explains it far better than I could have done.",
    ]

    /// Writes the archive; its path and the bytes of its text.
    func archive(of count: Int, in folder: String) throws -> (path: String, size: Int) {
        let file = folder + "/archive"
        let packer = try Packer(file, gzip: gzip)
        for (path, text) in others { packer.add(path, Array(text.utf8)) }
        let size = packer.write(self, posts: count)
        packer.close()
        return (file, size)
    }

    /// The pieces of the file of posts.
    func each(_ count: Int, _ take: (String) -> Void) {
        take(head)
        for number in 0..<count {
            take((number > 0 ? separator : "") + post(number, Self.texts[number % Self.texts.count]))
        }
        take(foot)
    }

    /// `2026-03-17T10:20:30` for any number.
    static func time(_ number: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "20\(two(10 + number / 20_000 % 16))-\(two(number % 12 + 1))-\(two(number % 28 + 1))"
            + "T\(two(number % 24)):\(two(number % 60)):\(two(number % 60))"
    }
}
