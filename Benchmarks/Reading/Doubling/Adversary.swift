/// Input made to hurt a reader, at any size.
struct Adversary: Sendable {
    var name: String
    /// The content type that it comes with.
    var type: String
    /// Some so many bytes of it.
    var bytes: @Sendable (Int) -> [UInt8]

    /// A unit again and again, between a beginning and an end.
    init(
        _ name: String, type: String = "text/html; charset=utf-8", from head: String = "", _ unit: String,
        to tail: String = ""
    ) {
        self.init(name, type: type) { size in
            Array(head.utf8) + Adversary.filled(Array(unit.utf8), size) + Array(tail.utf8)
        }
    }

    /// Units that differ by their number.
    init(
        _ name: String, type: String = "text/html; charset=utf-8", from head: String = "", to tail: String = "",
        numbered unit: @escaping @Sendable (Int) -> String
    ) {
        self.init(name, type: type) { size in
            var bytes = Array(head.utf8)
            var number = 0
            while bytes.count < size {
                bytes += Array(unit(number).utf8)
                number += 1
            }
            return bytes + Array(tail.utf8)
        }
    }

    /// Something opened again and again, and closed as often.
    init(_ name: String, type: String = "text/html; charset=utf-8", open: String, close: String) {
        self.init(name, type: type) { size in
            let depth = size / (open.utf8.count + close.utf8.count)
            return Array(repeatElement(Array(open.utf8), count: depth).joined())
                + Array(repeatElement(Array(close.utf8), count: depth).joined())
        }
    }

    init(_ name: String, type: String, bytes: @escaping @Sendable (Int) -> [UInt8]) {
        self.name = name
        self.type = type
        self.bytes = bytes
    }

    static func filled(_ unit: [UInt8], _ size: Int) -> [UInt8] {
        Array(repeatElement(unit, count: max(1, size / unit.count)).joined())
    }
}
