import Parsing

/// A reader to feed with mutated input.
struct FuzzTarget: Sendable {
    /// What came of one input.
    struct Outcome: Equatable {
        /// What two readings of one input must agree on.
        var value: String
        /// How many bytes were made of it.
        var size: Int
        /// What is wrong with it; empty if nothing is.
        var problem = ""
    }

    var name: String
    /// The ends of the names of the files that serve as seeds.
    var suffixes: [String]
    /// Tokens that matter to the reader.
    var dictionary: [[UInt8]]
    /// Seeds of its own, for when no files are given.
    var seeds: [[UInt8]]
    /// How many bytes may come of one byte.
    var growth: Int
    var read: @Sendable ([UInt8]) -> Outcome

    init(
        _ name: String, suffixes: [String], dictionary: [String], seeds: [String], growth: Int = 8,
        read: @escaping @Sendable ([UInt8]) -> Outcome
    ) {
        self.init(
            name, suffixes: suffixes, dictionary: dictionary.map { Array($0.utf8) },
            seeds: seeds.map { Array($0.utf8) },
            growth: growth, read: read)
    }

    init(
        _ name: String, suffixes: [String], dictionary: [[UInt8]], seeds: [[UInt8]], growth: Int = 8,
        read: @escaping @Sendable ([UInt8]) -> Outcome
    ) {
        self.name = name
        self.suffixes = suffixes
        self.dictionary = dictionary
        self.seeds = seeds
        self.growth = growth
        self.read = read
    }

    /// Reads an input twice; returns what is wrong, nil if nothing is.
    func problem(with input: [UInt8]) -> String? {
        let outcome = read(input)
        if !outcome.problem.isEmpty { return outcome.problem }
        if outcome.size > growth * input.count + 4096 { return "\(outcome.size) bytes came of \(input.count)" }
        if read(input) != outcome { return "two readings differ" }
        return nil
    }
}
