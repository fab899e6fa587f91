/// The attributes that are read; all others are ``other``.
enum HTMLAttributeKey: UInt8, CaseIterable, Sendable {
    case other
    case alt, ariaHidden, ariaLabel, cite, `class`, content, datetime, dataCfemail, dir, hidden, href, id, itemid
    case itemprop, itemref, itemscope, itemtype, lang, media, name, open, placeholder, property, rel, role, src, style
    case summary, title, type, value, httpEquiv, dataAuthor, dataUser, xmlLang
    case dataOrigFile, dataSrc, dataSrcset, srcset, width
    // RDFa's.
    case about, resource, typeof

    /// As it is written in a tag, where that is not the name of the case.
    private static let written: [HTMLAttributeKey: String] = [
        .ariaHidden: "aria-hidden", .ariaLabel: "aria-label", .dataCfemail: "data-cfemail",
        .httpEquiv: "http-equiv", .dataAuthor: "data-author", .dataUser: "data-user", .xmlLang: "xml:lang",
        .dataOrigFile: "data-orig-file", .dataSrc: "data-src", .dataSrcset: "data-srcset",
    ]

    /// The attribute of a name.
    @inline(__always)
    static func named(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> HTMLAttributeKey {
        ShortName(range, in: bytes).flatMap { HTMLAttributeKey(rawValue: known.value(of: $0)) } ?? .other
    }

    /// The bit of the attribute in a set of them.
    @inline(__always)
    var bit: UInt64 { 1 << UInt64(rawValue) }

    /// The bits of those that decide whether an element is shown, and as what.
    static let visibility: UInt64 = hidden.bit | style.bit | open.bit | dataCfemail.bit

    /// The table of all names.
    static let known = NameTable(
        allCases.map { $0 == .other ? "" : written[$0] ?? String(describing: $0) })
}
