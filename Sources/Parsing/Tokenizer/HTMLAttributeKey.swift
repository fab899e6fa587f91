/// The attributes that are read; all others are ``other``.
enum HTMLAttributeKey: UInt8, CaseIterable, Sendable {
    case other
    case alt, ariaHidden, ariaLabel, cite, `class`, content, datetime, dataCfemail, dir, hidden, href, id, itemid
    case itemprop, itemref, itemscope, itemtype, lang, media, name, open, placeholder, property, rel, role, src, style
    case summary, title, type, value, httpEquiv, dataAuthor, dataUser, xmlLang
    case dataOrigFile, dataSrc, dataSrcset, srcset, width
    // RDFa's.
    case about, resource, typeof

    /// As they are written in a tag, in the order of the cases.
    static let written = HTMLElement.split(
        "other alt aria-hidden aria-label cite class content datetime data-cfemail dir hidden href id "
            + "itemid itemprop itemref itemscope itemtype lang media name open placeholder property rel role "
            + "src style summary title type value http-equiv data-author data-user xml:lang data-orig-file "
            + "data-src data-srcset srcset width about resource typeof")

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
    static let known = NameTable([""] + written.dropFirst())
}
