extension HTMLElement {
    /// What the parser and the text know of an element.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt32

        /// Has no content and no end tag.
        static let void = Traits(rawValue: 1)
        /// Stands on lines of its own.
        static let block = Traits(rawValue: 1 << 1)
        /// "Special" in the tree construction of WHATWG: stops end tags of inline elements.
        static let special = Traits(rawValue: 1 << 2)
        /// Closes an open paragraph.
        static let closesParagraph = Traits(rawValue: 1 << 3)
        /// Bounds the scope in which an end tag looks for its element.
        static let scope = Traits(rawValue: 1 << 4)
        /// Its content is text without tags or references.
        static let rawText = Traits(rawValue: 1 << 5)
        /// Its content is text with references.
        static let escapableRawText = Traits(rawValue: 1 << 6)
        /// Belongs into the head.
        static let head = Traits(rawValue: 1 << 7)
        /// Ends foreign content (SVG, MathML) when it starts there.
        static let breaksOut = Traits(rawValue: 1 << 8)
        /// A reader sees nothing of its content.
        static let unread = Traits(rawValue: 1 << 9)
        /// Its content is shown only where something is not supported or switched off.
        static let fallback = Traits(rawValue: 1 << 10)
        /// h1 to h6.
        static let heading = Traits(rawValue: 1 << 11)
        /// Its content is no markup.
        static let unparsed = Traits(rawValue: 1 << 12)
        /// "Formatting" in the tree construction of WHATWG: its end tag need not nest with blocks.
        static let formatting = Traits(rawValue: 1 << 13)
        /// An element in which text and other elements have no place, and go before the table instead.
        static let tableContext = Traits(rawValue: 1 << 14)
        /// A part of tables, or something that stands between them as it is.
        static let inTable = Traits(rawValue: 1 << 15)
        /// Text and some elements have no place in it.
        static let wary = Traits(rawValue: 1 << 16)
        /// Its start tag ends other elements, or counts only in some places.
        static let ruled = Traits(rawValue: 1 << 17)
        /// Its end tag has rules of its own.
        static let endRuled = Traits(rawValue: 1 << 18)
        /// It ends without an end tag.
        static let impliedEnd = Traits(rawValue: 1 << 19)
        /// White space in it is shown as written.
        static let preformatted = Traits(rawValue: 1 << 20)
        /// Makes room in its line: a line break, a cell.
        static let inLine = Traits(rawValue: 1 << 21)
        /// It may be that its content is not shown, whatever its attributes say.
        static let mayHide = Traits(rawValue: 1 << 22)
    }

    /// The traits of the element.
    @inline(__always)
    var traits: Traits { HTMLElement.allTraits[Int(rawValue)] }

    /// Whether the content of an element of SVG or of MathML is HTML again ("integration points" of WHATWG).
    func holdsHTML(inMath: Bool) -> Bool {
        switch self {
        case .foreignobject, .desc, .title: !inMath
        case .mi, .mo, .mn, .ms, .mtext: inMath
        default: false
        }
    }

    /// The traits of all elements, by their raw values.
    static let allTraits: [Traits] = {
        var traits = [Traits](repeating: [], count: allCases.count)
        // This is a part of every start: the names are read where they lie.
        func add(_ trait: Traits, _ names: String) {
            var names = names
            names.withUTF8 { names in
                var start = 0
                while start < names.count {
                    let end = names[start...].firstIndex(of: 0x20) ?? names.count
                    traits[Int(named(start..<end, in: names).rawValue)].insert(trait)
                    start = end + 1
                }
            }
        }
        add(
            .void,
            "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr")
        add(
            .block,
            "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
                + "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol "
                + "optgroup option p plaintext pre search section select summary table tbody tfoot thead tr ul xmp")
        add(
            .special,
            "address applet area article aside base basefont bgsound blockquote body br button caption center col "
                + "colgroup dd details dir div dl dt embed fieldset figcaption figure footer form "
                + "frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing "
                + "main marquee menu meta nav noembed noframes noscript object ol p param plaintext "
                + "pre script search section select source style summary table tbody td template textarea tfoot th "
                + "thead title tr track ul wbr xmp")
        add(
            .closesParagraph,
            "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer "
                + "form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section "
                + "summary table ul xmp")
        add(
            .scope,
            "applet caption html table td th marquee object template noscript")
        add(.rawText, "script style xmp iframe noembed noframes")
        add(.escapableRawText, "title textarea")
        add(.head, "base basefont bgsound head html link meta noframes noscript script style template title")
        add(
            .breaksOut,
            "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu "
                + "meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var")
        add(.unread, "script style template head iframe noembed noframes annotation datalist")
        add(.fallback, "noscript audio video canvas object applet")
        add(.mayHide, "script style template head iframe noembed noframes annotation datalist title dialog desc")
        add(.mayHide, "noscript audio video canvas object applet")
        add(.preformatted, "pre textarea listing plaintext xmp")
        add(.inLine, "br td th")
        add(.heading, "h1 h2 h3 h4 h5 h6")
        add(.unparsed, "script style xmp iframe noembed noframes title textarea plaintext")
        add(.formatting, "a b big code em font i nobr s small strike strong tt u")
        add(.tableContext, "table tbody tfoot thead tr")
        add(.inTable, "caption col colgroup tbody tfoot thead td th tr table style script template form")
        add(.wary, "html head colgroup table tbody tfoot thead tr")
        add(
            .ruled,
            "html head body frameset frame td th tr tbody thead tfoot col colgroup caption form select input "
                + "dt dd a nobr button option optgroup rb rtc rt rp")
        for index in traits.indices where traits[index].contains(.closesParagraph) { traits[index].insert(.ruled) }
        add(.endRuled, "html head body frameset br p li form td th tr tbody thead tfoot caption colgroup table")
        add(.endRuled, "template noscript h1 h2 h3 h4 h5 h6 a b big code em font i nobr s small strike strong tt u")
        add(.impliedEnd, "dd dt li optgroup option p rb rp rt rtc")
        traits[Int(other.rawValue)] = []
        return traits
    }()
}
