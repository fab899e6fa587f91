/// Hands out memory that is kept as long as the program runs, many small pieces from one large one.
struct KeptMemory<Element>: @unchecked Sendable {
    private var room: UnsafeMutablePointer<Element>?
    private var left = 0
    /// How many elements a large piece holds.
    private static var piece: Int { 4_096 }

    /// Keeps a copy of some elements.
    mutating func keep(_ elements: [Element]) -> UnsafePointer<Element> {
        if left < elements.count || room == nil {
            left = max(KeptMemory.piece, elements.count)
            room = .allocate(capacity: left)
        }
        guard let target = room else { return KeptMemory.alone(elements) }
        _ = UnsafeMutableBufferPointer(start: target, count: elements.count).initialize(from: elements)
        room = target + elements.count
        left -= elements.count
        return UnsafePointer(target)
    }

    /// Keeps some elements in a piece of their own.
    static func alone(_ elements: [Element]) -> UnsafePointer<Element> {
        let target = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
        _ = UnsafeMutableBufferPointer(start: target, count: elements.count).initialize(from: elements)
        return UnsafePointer(target)
    }
}

/// A list that is kept as long as the program runs: threads that read it count no references together.
struct KeptList<Element>: @unchecked Sendable, RandomAccessCollection {
    private let elements: UnsafeBufferPointer<Element>

    init() { elements = UnsafeBufferPointer(start: nil, count: 0) }

    init(_ elements: [Element]) {
        self.elements = UnsafeBufferPointer(
            start: elements.isEmpty ? nil : KeptMemory.alone(elements), count: elements.count)
    }

    var startIndex: Int { 0 }
    var endIndex: Int { elements.count }

    subscript(index: Int) -> Element {
        @inline(__always) get { elements[index] }
    }
}
