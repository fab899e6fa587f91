/// Undoes DEFLATE (RFC 1951) in a zlib stream (RFC 1950): profiles in PNG files are packed so.
///
/// Written out because this module may ask no library for it, and few kilobytes need no speed. The output is capped.
struct Inflate {
    /// A profile unpacks to some kilobytes; more is a bomb.
    private static let longest = 1 << 20

    private let input: ByteWindow
    private var at = 0
    private var bits: UInt32 = 0
    private var bitCount = 0
    private var output: [UInt8] = []

    /// What a stream unpacks to; nil if it is broken or too long. The checksum at its end is not looked at.
    static func zlib(_ stream: ByteWindow) -> [UInt8]? {
        guard let method = stream[0], method & 15 == 8, let flags = stream[1], flags & 0x20 == 0,
            let body = stream.suffix(from: 2)
        else { return nil }
        var inflate = Inflate(input: body)
        return inflate.run() ? inflate.output : nil
    }

    private init(input: ByteWindow) {
        self.input = input
    }

    private mutating func run() -> Bool {
        while true {
            guard let isLast = take(1), let type = take(2) else { return false }
            let isFine =
                switch type {
                case 0: copyStored()
                case 1: expand(Self.fixed)
                case 2: dynamicCodes().map { expand($0) } ?? false
                default: false
                }
            if !isFine || isLast == 1 { return isFine }
        }
    }

    /// The next bits, the first the lowest; nil behind the end.
    private mutating func take(_ count: Int) -> Int? {
        while bitCount < count {
            guard let byte = input[at] else { return nil }
            bits |= UInt32(byte) << UInt32(bitCount)
            bitCount += 8
            at += 1
        }
        let value = bits & ((1 << UInt32(count)) - 1)
        bits >>= UInt32(count)
        bitCount -= count
        return Int(value)
    }

    private mutating func copyStored() -> Bool {
        bits = 0
        bitCount = 0
        guard let length = input.length(at: at, width: 2, isLittleEndian: true),
            let content = input.window(at: at + 4, count: length), output.count + length <= Self.longest
        else { return false }
        output.append(contentsOf: content.slice)
        at += 4 + length
        return true
    }

    // MARK: Codes

    /// A canonical Huffman code: how many codes there are of each length, and their symbols in order.
    private struct Code {
        var counts = [Int](repeating: 0, count: 16)
        var symbols: [Int]

        init(lengths: some Swift.Collection<Int>) {
            for length in lengths { counts[length & 15] += 1 }
            counts[0] = 0
            let numbered = lengths.enumerated().filter { $0.element > 0 }
            symbols = numbered.sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.map(\.offset)
        }
    }

    private typealias Codes = (literals: Code, distances: Code)

    private static let fixed: Codes = (
        Code(
            lengths: [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112)
                + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8)),
        Code(lengths: [Int](repeating: 5, count: 30))
    )

    private mutating func symbol(of code: Code) -> Int? {
        var value = 0
        var first = 0
        var index = 0
        for length in 1...15 {
            guard let bit = take(1) else { return nil }
            value |= bit
            let count = code.counts[length]
            if value - first < count {
                let place = index + value - first
                return code.symbols.indices.contains(place) ? code.symbols[place] : nil
            }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        return nil
    }

    private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private mutating func dynamicCodes() -> Codes? {
        guard let literals = take(5), let distances = take(5), let used = take(4) else { return nil }
        var lengths = [Int](repeating: 0, count: 19)
        for place in Self.lengthOrder.prefix(used + 4) {
            guard let length = take(3) else { return nil }
            lengths[place] = length
        }
        let code = Code(lengths: lengths)
        let total = literals + 257 + distances + 1
        var all: [Int] = []
        while all.count < total {
            guard let symbol = symbol(of: code) else { return nil }
            switch symbol {
            case 0...15: all.append(symbol)
            case 16:
                guard let last = all.last, let more = take(2) else { return nil }
                all += [Int](repeating: last, count: more + 3)
            default:
                guard let more = take(symbol == 17 ? 3 : 7) else { return nil }
                all += [Int](repeating: 0, count: more + (symbol == 17 ? 3 : 11))
            }
        }
        guard all.count == total else { return nil }
        return (Code(lengths: all[..<(literals + 257)]), Code(lengths: Array(all[(literals + 257)...])))
    }

    // MARK: Copies

    private static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distanceBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145,
        8193, 12289, 16385, 24577,
    ]

    private mutating func expand(_ codes: Codes) -> Bool {
        while let symbol = symbol(of: codes.literals) {
            switch symbol {
            case 0..<256: output.append(UInt8(truncatingIfNeeded: symbol))
            case 256: return true
            default: guard copy(lengthSymbol: symbol - 257, codes.distances) else { return false }
            }
            if output.count > Self.longest { return false }
        }
        return false
    }

    private mutating func copy(lengthSymbol: Int, _ distances: Code) -> Bool {
        guard Self.lengthBases.indices.contains(lengthSymbol), let more = take(Self.lengthBits[lengthSymbol]),
            let symbol = symbol(of: distances), Self.distanceBases.indices.contains(symbol),
            let further = take(max(0, symbol / 2 - 1))
        else { return false }
        let distance = Self.distanceBases[symbol] + further
        guard distance <= output.count else { return false }
        // The copy may reach into what it writes itself.
        for _ in 0..<Self.lengthBases[lengthSymbol] + more { output.append(output[output.count - distance]) }
        return true
    }
}
