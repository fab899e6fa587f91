/// The stack of open elements, with what makes each question about it cost the same however deep it is.
struct OpenElements {
    /// An element that has not ended yet, with the places in the stack that bound searches from here.
    struct Entry {
        /// The sink's number of it.
        var node: Int32
        /// Where the innermost open element of its name is looked up, and the hash of a name that has no element.
        var slot: Int32
        var nameHash: UInt32
        /// The next element further out with the same slot.
        var outer: Int32
        /// The innermost special element, itself included; likewise the others. -1 for none.
        var special: Int32
        var scope: Int32
        var listBarrier: Int32
        /// The innermost table or template.
        var table: Int32
        /// The innermost element of HTML.
        var html: Int32
        var element: HTMLElement
        /// Whether it belongs to SVG or MathML, and whether to the latter.
        var isForeign: Bool
        var isMath: Bool
        /// The traits of the element, and those that it has where it is: in SVG and MathML most do not count.
        var elementTraits: HTMLElement.Traits
        var traits: HTMLElement.Traits
        /// Whether table parts are what is expected here: inside a table, outside of its cells and captions.
        var expectsTableParts: Bool

        /// Whether not everything may stand in it.
        var isWary: Bool { traits.contains(.wary) }

        /// Whether it belongs to SVG or MathML and its content is HTML again.
        var holdsHTML: Bool { isForeign && element.holdsHTML(inMath: isMath) }

        /// Elements of SVG and MathML bound searches only where HTML may stand in them.
        fileprivate var foreignTraits: HTMLElement.Traits { holdsHTML ? [.special, .scope] : [] }
    }

    private(set) var entries: [Entry] = []
    /// The place of the innermost open element of each known name, and of each group of unknown ones.
    private var innermost = [Int32](repeating: -1, count: 256 + OpenElements.groups)
    private static let groups = 1024
    /// An end tag of a name unknown here looks at so many open elements of its group at most.
    private static let longestSearch = 32

    var count: Int { entries.count }

    var last: Entry? { entries.last }

    subscript(place: Int) -> Entry { entries[place] }

    init() { entries.reserveCapacity(64) }

    /// The place of the innermost open element; -1 if there is none.
    @inline(__always)
    func place(of element: HTMLElement) -> Int { Int(innermost[Int(element.rawValue)]) }

    /// The place of the innermost open element that a tag names.
    @inline(__always)
    func place(of tag: HTMLTag, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if tag.element != .other { return place(of: tag.element) }
        let hash = OpenElements.hash(tag.name, in: bytes)
        var place = innermost[OpenElements.slot(ofHash: hash)]
        for _ in 0..<OpenElements.longestSearch where place >= 0 {
            let entry = entries[Int(place)]
            if entry.nameHash == hash { return Int(place) }
            place = entry.outer
        }
        return -1
    }

    /// Opens an element.
    @inline(__always)
    mutating func push(
        _ node: Int32, _ element: HTMLElement, _ elementTraits: HTMLElement.Traits, isForeign: Bool, name: Range<Int>,
        in bytes: UnsafeBufferPointer<UInt8>
    ) {
        let place = Int32(truncatingIfNeeded: entries.count)
        var entry =
            entries.last
            ?? Entry(
                node: -1, slot: 0, nameHash: 0, outer: -1, special: -1, scope: -1, listBarrier: -1, table: -1, html: -1,
                element: .other, isForeign: false, isMath: false, elementTraits: [], traits: [],
                expectsTableParts: false)
        entry.node = node
        entry.element = element
        entry.isForeign = isForeign
        entry.isMath = isForeign && (element == .math || (entry.isMath && element != .svg))
        let traits = isForeign ? entry.foreignTraits : elementTraits
        entry.elementTraits = elementTraits
        entry.traits = traits
        entry.nameHash = 0
        entry.slot = Int32(element.rawValue)
        if element == .other {
            entry.nameHash = OpenElements.hash(name, in: bytes)
            entry.slot = Int32(truncatingIfNeeded: OpenElements.slot(ofHash: entry.nameHash))
        }
        if traits.contains(.special) {
            entry.special = place
            if element != .address, element != .div, element != .p { entry.listBarrier = place }
        }
        if traits.contains(.scope) { entry.scope = place }
        if !isForeign {
            entry.html = place
            if element == .table || element == .template { entry.table = place }
            if traits.contains(.tableContext) {
                entry.expectsTableParts = true
            } else if element == .td || element == .th || element == .caption || element == .template {
                entry.expectsTableParts = false
            }
        }
        entry.outer = innermost[Int(entry.slot)]
        innermost[Int(entry.slot)] = place
        entries.append(entry)
    }

    /// Closes the last element.
    @inline(__always)
    mutating func pop() -> Entry? {
        guard let entry = entries.popLast() else { return nil }
        innermost[Int(entry.slot)] = entry.outer
        return entry
    }

    /// Takes an element out of the answers, though those in it are still open: its end tag came.
    mutating func forget(_ place: Int) {
        let entry = entries[place]
        if innermost[Int(entry.slot)] == Int32(truncatingIfNeeded: place) { innermost[Int(entry.slot)] = entry.outer }
    }

    private static func slot(ofHash hash: UInt32) -> Int { 256 + Int(hash) & (groups - 1) }

    /// FNV-1a over the name in lower case.
    private static func hash(_ name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811c_9dc5
        for index in name { hash = (hash ^ UInt32(Bytes.lowered(bytes[index]))) &* 0x0100_0193 }
        return hash ^ hash >> 15
    }
}
