internal import AuditModel

/// A value in DAG-CBOR, as far as records use it.
indirect enum CBORValue {
    case number(Int)
    case text(String)
    case bytes([UInt8])
    case list([CBORValue])
    case map([(key: String, value: CBORValue)])
    case link(ContentID)
    case bool(Bool)
    case null

    private static let maximumDepth = 64

    /// Decodes a block; nil for what is no DAG-CBOR.
    init?(_ block: [UInt8]) {
        var at = 0
        guard let value = Self.value(block, &at, depth: 0) else { return nil }
        self = value
    }

    subscript(_ key: String) -> CBORValue {
        guard case .map(let members) = self else { return .null }
        return members.first { $0.key == key }?.value ?? .null
    }

    var list: [CBORValue] { if case .list(let values) = self { values } else { [] } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var bytes: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
    var number: Int? { if case .number(let number) = self { number } else { nil } }
    var link: ContentID? { if case .link(let id) = self { id } else { nil } }

    private static func value(_ block: [UInt8], _ at: inout Int, depth: Int) -> CBORValue? {
        guard depth < maximumDepth, at < block.count else { return nil }
        let head = block[at]
        at += 1
        if head >> 5 == 7 { return simple(head & 0x1f, block, &at) }
        guard let argument = argument(head & 0x1f, block, &at) else { return nil }
        switch head >> 5 {
        case 0: return .number(argument)
        case 1: return .number(-1 - argument)
        case 2: return take(argument, block, &at).map { .bytes(Array($0)) }
        case 3: return take(argument, block, &at).map { .text(String(decoding: $0, as: UTF8.self)) }
        case 4: return list(argument, block, &at, depth: depth)
        case 5: return map(argument, block, &at, depth: depth)
        default:
            guard argument == 42, case .bytes(let bytes)? = value(block, &at, depth: depth + 1) else { return nil }
            return ContentID(headOf: bytes.dropFirst()).map { .link($0) } ?? .null
        }
    }

    private static func simple(_ info: UInt8, _ block: [UInt8], _ at: inout Int) -> CBORValue? {
        switch info {
        case 20: return .bool(false)
        case 21: return .bool(true)
        case 27:
            at += 8
            return at <= block.count ? .null : nil
        default: return .null
        }
    }

    private static func argument(_ info: UInt8, _ block: [UInt8], _ at: inout Int) -> Int? {
        guard info >= 24 else { return Int(info) }
        guard info <= 27, let bytes = take(1 << Int(info - 24), block, &at) else { return nil }
        let value = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Int(exactly: value)
    }

    private static func take(_ count: Int, _ block: [UInt8], _ at: inout Int) -> ArraySlice<UInt8>? {
        guard count >= 0, count <= block.count - at else { return nil }
        defer { at += count }
        return block[at..<at + count]
    }

    private static func list(_ count: Int, _ block: [UInt8], _ at: inout Int, depth: Int) -> CBORValue? {
        // Each element takes a byte at least: a larger count is a lie.
        guard count <= block.count - at else { return nil }
        var values: [CBORValue] = []
        for _ in 0..<count {
            guard let value = value(block, &at, depth: depth + 1) else { return nil }
            values.append(value)
        }
        return .list(values)
    }

    private static func map(_ count: Int, _ block: [UInt8], _ at: inout Int, depth: Int) -> CBORValue? {
        guard count <= block.count - at else { return nil }
        var members: [(String, CBORValue)] = []
        for _ in 0..<count {
            guard case .text(let key)? = value(block, &at, depth: depth + 1),
                let value = value(block, &at, depth: depth + 1)
            else { return nil }
            members.append((key, value))
        }
        return .map(members)
    }

    /// The same in JSON; bytes and links, which records of posts need not, as null.
    func write(to writer: inout JSONWriter) {
        switch self {
        case .number(let number): writer.number(number)
        case .text(let text): writer.string(text)
        case .bool(let value): writer.bool(value)
        case .bytes, .link, .null: writer.null()
        case .list(let values): writer.array { writer in for value in values { value.write(to: &writer) } }
        case .map(let members):
            writer.object { writer in
                for member in members {
                    writer.key(member.key)
                    member.value.write(to: &writer)
                }
            }
        }
    }
}
