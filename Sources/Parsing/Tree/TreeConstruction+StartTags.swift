extension TreeConstruction {
    /// What becomes of a start tag.
    enum Admission {
        case insert
        /// It is inserted and ended at once.
        case leaf
        /// It counts for nothing.
        case drop
    }

    /// Ends what a start tag of HTML ends without saying so, and says whether the element comes to be.
    @inline(__always)
    mutating func admission(of element: HTMLElement, _ traits: HTMLElement.Traits) -> Admission {
        if isFrameset, element != .frameset, element != .frame { return .drop }
        if let top = open.last, top.isWary {
            if top.element == .head, !traits.contains(.head) { close(downTo: open.count - 1) }
            if top.element == .colgroup, element != .col, element != .template { close(downTo: open.count - 1) }
        }
        if !hasBody, !traits.contains(.head), element != .frameset { hasBody = true }
        return traits.contains(.ruled) ? rule(for: element, traits) : .insert
    }

    private mutating func rule(for element: HTMLElement, _ traits: HTMLElement.Traits) -> Admission {
        switch element {
        case .html: return open.place(of: .html) < 0 ? .insert : .drop
        case .body: return open.place(of: .body) < 0 && !expectsTableParts ? .insert : .drop
        case .head: return hasBody || open.place(of: .head) >= 0 ? .drop : .insert
        case .frame: return isFrameset ? .leaf : .drop
        case .frameset:
            if hasBody, !isFrameset { return .drop }
            isFrameset = true
            return .insert
        case .td, .th, .tr, .tbody, .thead, .tfoot, .col, .colgroup, .caption: return admitTablePart(element)
        case .table:
            if expectsTableParts, let top = open.last { close(downTo: Int(top.table)) }
            if !hasDoctype { return .insert }
        case .form: return admitForm()
        case .select:
            if closeInScope(.select) { return .drop }
        case .input: closeInScope(.select)
        case .hr: if isInSelect { closeImplied(except: .other) }
        default: break
        }
        if traits.contains(.closesParagraph) { closeInButtonScope(.p) }
        closeImplied(before: element)
        return .insert
    }

    /// Ends the items, headings, links and choices that another one ends.
    private mutating func closeImplied(before element: HTMLElement) {
        switch element {
        case .li: closeItem(open.place(of: .li))
        case .dt, .dd: closeItem(max(open.place(of: .dt), open.place(of: .dd)))
        case .a, .nobr: endFormatting(open.place(of: element))
        case .button: closeInScope(.button)
        case .option, .optgroup:
            if isInSelect {
                closeImplied(except: element == .option ? .optgroup : .other)
            } else if let top = open.last, top.element == .option {
                close(downTo: open.count - 1)
            }
        case .rb, .rtc, .rt, .rp: closeRuby(before: element)
        case .h1, .h2, .h3, .h4, .h5, .h6:
            if let top = open.last, top.traits.contains(.heading) { close(downTo: open.count - 1) }
        default: break
        }
    }

    private var isInSelect: Bool { open.place(of: .select) > Int(open.last?.scope ?? -1) }

    /// Ends what ends without an end tag, but for one kind of it.
    mutating func closeImplied(except kept: HTMLElement) {
        while let top = open.last, top.element != kept, top.traits.contains(.impliedEnd) {
            close(downTo: open.count - 1)
        }
    }

    private mutating func closeItem(_ place: Int) {
        guard let top = open.last, place >= 0, place >= Int(top.listBarrier) else { return }
        close(downTo: place)
        closeInButtonScope(.p)
    }

    private mutating func closeRuby(before element: HTMLElement) {
        guard open.place(of: .ruby) > Int(open.last?.scope ?? -1) else { return }
        while let top = open.last {
            switch top.element {
            case .rb, .rp, .rt: close(downTo: open.count - 1)
            case .rtc where element == .rb || element == .rtc: close(downTo: open.count - 1)
            default: return
            }
        }
    }

    private mutating func admitForm() -> Admission {
        let isInTemplate = open.place(of: .template) >= 0
        if case .none = form {} else if !isInTemplate { return .drop }
        if expectsTableParts {
            if !isInTemplate { form = .left }
            return .leaf
        }
        closeInButtonScope(.p)
        if !isInTemplate { form = .open(place: open.count) }
        return .insert
    }

    // MARK: Tables

    /// Whether a part of a table is what is expected next.
    var expectsTableParts: Bool { open.last?.expectsTableParts ?? false }

    /// Ends the parts that a part of a table ends; outside of tables such a tag counts for nothing.
    private mutating func admitTablePart(_ element: HTMLElement) -> Admission {
        guard let table = open.last?.table, table >= 0 else { return .drop }
        var outer = Int(table)
        switch element {
        case .td, .th: outer = max(outer, open.place(of: .tr), placeOfTableBody)
        case .tr: outer = max(outer, placeOfTableBody)
        case .col: outer = max(outer, open.place(of: .colgroup))
        default: break
        }
        close(downTo: outer + 1)
        return .insert
    }

    /// The place of the innermost tbody, thead or tfoot.
    var placeOfTableBody: Int {
        max(open.place(of: .tbody), open.place(of: .thead), open.place(of: .tfoot))
    }
}
