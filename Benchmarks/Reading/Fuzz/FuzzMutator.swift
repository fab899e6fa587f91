/// Makes inputs out of seeds: flips, cuts, splices, repeats, and tokens that hurt.
struct FuzzMutator {
    /// No input is longer.
    static let limit = 65_536

    private let seeds: [[UInt8]]
    private let dictionary: [[UInt8]]
    private var random: RandomBits

    /// Seeds must not be empty.
    init(seeds: [[UInt8]], dictionary: [[UInt8]], seed: UInt64) {
        self.seeds = seeds
        self.dictionary = dictionary
        random = RandomBits(seed: seed)
    }

    /// The next input.
    mutating func next() -> [UInt8] {
        var input = window(of: seeds[random.below(seeds.count)])
        for _ in 0..<(1 + random.below(8)) { mutate(&input) }
        return Array(input.prefix(FuzzMutator.limit))
    }

    /// A stretch of a seed: mostly short, so that many can be tried, sometimes all of it.
    private mutating func window(of seed: [UInt8]) -> [UInt8] {
        let wanted = random.once(in: 16) ? FuzzMutator.limit : random.once(in: 4) ? 8192 : 1024
        if seed.count <= wanted { return seed }
        let start = random.once(in: 3) ? 0 : random.below(seed.count - wanted)
        return Array(seed[start..<start + wanted])
    }

    private mutating func mutate(_ input: inout [UInt8]) {
        let place = random.below(input.count + 1)
        switch random.below(10) {
        case 0 where place < input.count: input[place] ^= 1 << UInt8(random.below(8))
        case 1 where place < input.count: input[place] = UInt8(truncatingIfNeeded: random.next())
        case 2: input.removeSubrange(chunk(of: input, at: place))
        case 3: input.insert(contentsOf: Array(input[chunk(of: input, at: place)]), at: random.below(input.count + 1))
        case 4: input.removeSubrange(place...)
        case 5: input.replaceSubrange(place..., with: window(of: seeds[random.below(seeds.count)]))
        case 6: input.insert(contentsOf: repeated(), at: place)
        default: input.insert(contentsOf: token(), at: place)
        }
    }

    private mutating func chunk(of input: [UInt8], at place: Int) -> Range<Int> {
        place..<min(input.count, place + 1 + random.below(random.once(in: 4) ? 1024 : 16))
    }

    private mutating func token() -> [UInt8] {
        dictionary.isEmpty ? [UInt8(truncatingIfNeeded: random.next())] : dictionary[random.below(dictionary.count)]
    }

    /// One or two tokens again and again: nesting.
    private mutating func repeated() -> [UInt8] {
        let unit = random.once(in: 2) ? token() : token() + token()
        let times = 1 + random.below(random.once(in: 8) ? 4096 : 64)
        return Array(repeatElement(unit, count: min(times, FuzzMutator.limit / max(1, unit.count))).joined())
    }
}
