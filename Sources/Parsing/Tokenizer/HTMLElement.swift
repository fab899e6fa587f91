/// The elements that reading a page depends on; all others are ``other``.
enum HTMLElement: UInt8, CaseIterable, Sendable {
    case other
    case a, abbr, address, annotation, applet, area, article, aside, audio, b, base, basefont, bdi, bdo, bgsound, big
    case blockquote, body, br, button, canvas, caption, center, cite, code, col, colgroup, data, datalist, dd, del, desc
    case details, dfn, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, foreignobject
    case form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, image, img, input,
        ins
    case kbd, keygen, label, legend, li, link, listing, main, map, mark, marquee, math, menu, meta, mglyph, mi, mn, mo,
        ms
    case mtext, nav, nobr, noembed, noframes, noscript, object, ol, optgroup, option, output, p, param, picture
    case plaintext, pre, progress, q, rb, rp, rt, rtc, ruby, s, samp, script, search, section, select, small, source
    case span, strike, strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead
    case time, title, tr, track, tt, u, ul, `var`, video, wbr, xmp

    /// As it is written in a tag.
    var name: String { HTMLElement.names[Int(rawValue)] }

    /// In the order of the cases: asking the language for their names takes a millisecond of each start.
    private static let names = split(
        "other a abbr address annotation applet area article aside audio b base basefont bdi bdo bgsound "
            + "big blockquote body br button canvas caption center cite code col colgroup data datalist dd del "
            + "desc details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer "
            + "foreignobject form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image "
            + "img input ins kbd keygen label legend li link listing main map mark marquee math menu meta "
            + "mglyph mi mn mo ms mtext nav nobr noembed noframes noscript object ol optgroup option output p "
            + "param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select "
            + "small source span strike strong style sub summary sup svg table tbody td template textarea "
            + "tfoot th thead time title tr track tt u ul var video wbr xmp")

    /// The words of a list.
    static func split(_ words: String) -> [String] { words.utf8.split(separator: 0x20).map { String(Substring($0)) } }

    /// The element of a tag's name.
    @inline(__always)
    static func named(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> HTMLElement {
        ShortName(range, in: bytes).flatMap { HTMLElement(rawValue: known.value(of: $0)) } ?? .other
    }

    /// The table of all names.
    static let known = NameTable([""] + names.dropFirst())
}
