/// The boxes of a HEIF file or of a box in it, in order (ISO/IEC 14496-12, §4.2).
struct HEIFBoxes {
    /// A box: its type of four letters, and what stands behind its head.
    struct Box {
        var type: ByteWindow
        var content: ByteWindow
    }

    private let window: ByteWindow
    private var at: Int
    /// Whether a box ends behind the bytes at hand.
    private(set) var isCutShort = false

    /// - Parameter start: where the first box begins.
    init(_ window: ByteWindow, from start: Int = 0) {
        self.window = window
        at = start
    }

    /// The next box; nil at the end, or where one does not fit. Each box takes at least eight bytes.
    mutating func next() -> Box? {
        guard let short = window.length(at: at, width: 4), let type = window.window(at: at + 4, count: 4) else {
            return nil
        }
        var head = 8
        var length = short
        if short == 1 {
            guard let long = window.length(at: at + 8, width: 8) else { return nil }
            head = 16
            length = long
        } else if short == 0 {
            length = window.count - at
        }
        guard length >= head, let content = window.window(at: at + head, count: length - head) else {
            isCutShort = length >= head
            return nil
        }
        at += length
        return Box(type: type, content: content)
    }
}
