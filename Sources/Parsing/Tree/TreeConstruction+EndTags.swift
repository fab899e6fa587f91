extension TreeConstruction {
    /// Ends what an end tag ends.
    mutating func end() {
        let tag = tokenizer.tag
        let place = open.place(of: tag, in: tokenizer.bytes)
        guard let top = open.last else {
            if tag.element == .br || tag.element == .p { insertEmpty(tag.element) }
            return
        }
        if top.isForeign {
            if tag.element == .br || tag.element == .p {
                leaveForeign()
            } else if place > Int(top.html) {
                close(downTo: place)
                return
            }
        }
        // An end tag of HTML ends no element of SVG or MathML.
        if place >= 0, open[place].isForeign { return }
        let traits = tag.traits
        if traits.contains(.endRuled) {
            endByRule(tag.element, place, traits)
        } else if traits.contains(.special) {
            if place >= 0, place >= Int(open.last?.scope ?? -1) { close(downTo: place) }
        } else if place > Int(open.last?.special ?? -1) {
            close(downTo: place)
        }
    }

    private mutating func endByRule(_ element: HTMLElement, _ place: Int, _ traits: HTMLElement.Traits) {
        switch element {
        case .html, .body: return
        case .br: insertEmpty(.br)
        case .p: if !closeInButtonScope(.p) { insertEmpty(.p) }
        case .li:
            if place > max(Int(open.last?.scope ?? -1), open.place(of: .ol), open.place(of: .ul)) {
                close(downTo: place)
            }
        case .form: endForm(place)
        case .table: if place >= 0, place == Int(open.last?.table ?? -1) { close(downTo: place) }
        case .td, .th, .tr, .tbody, .thead, .tfoot, .caption, .colgroup: endTablePart(element, place)
        case .h1, .h2, .h3, .h4, .h5, .h6: endHeading()
        // With scripts on, a noscript ends at its end tag whatever is in it.
        case .template, .noscript, .head, .frameset: if place >= 0 { close(downTo: place) }
        default: if traits.contains(.formatting) { endFormatting(place) }
        }
    }

    /// A row or a body whose start tag is missing ends too.
    private mutating func endTablePart(_ element: HTMLElement, _ place: Int) {
        let table = Int(open.last?.table ?? -1)
        if place > table {
            close(downTo: place)
        } else if table >= 0, element == .tr || element == .tbody {
            let inner = (element == .tr ? max(table, placeOfTableBody) : table) + 1
            guard open.count > inner else { return }
            switch open[inner].element {
            case .td, .th: close(downTo: inner)
            case .tr where element == .tbody: close(downTo: inner)
            default: return
            }
        }
    }

    private mutating func endHeading() {
        let outer = max(open.place(of: .h1), open.place(of: .h2), open.place(of: .h3))
        let place = max(outer, open.place(of: .h4), open.place(of: .h5), open.place(of: .h6))
        if place > Int(open.last?.scope ?? -1) { close(downTo: place) }
    }

    /// A formatting element ends though blocks in it are open: these stay open.
    mutating func endFormatting(_ place: Int) {
        guard let top = open.last, place > Int(top.scope) else { return }
        if place > Int(top.special) {
            close(downTo: place)
        } else {
            close(downTo: Int(top.special) + 1)
            open.forget(place)
        }
    }

    /// A form ends without what is open in it.
    private mutating func endForm(_ place: Int) {
        if open.place(of: .template) >= 0 {
            if place >= 0, place > Int(open.last?.scope ?? -1) { close(downTo: place) }
            return
        }
        guard case .open(let place) = form else {
            form = .none
            return
        }
        form = .none
        guard place > Int(open.last?.scope ?? -1) else { return }
        closeImplied(except: .other)
        if place == open.count - 1 { close(downTo: place) } else { open.forget(place) }
    }

    // MARK: Scopes

    /// Ends the innermost element of a kind if it is in scope.
    @discardableResult
    mutating func closeInScope(_ element: HTMLElement) -> Bool {
        let place = open.place(of: element)
        guard place >= 0, place > Int(open.last?.scope ?? -1) else { return false }
        close(downTo: place)
        return true
    }

    /// The same, and no button may stand between.
    @discardableResult
    mutating func closeInButtonScope(_ element: HTMLElement) -> Bool {
        open.place(of: element) > open.place(of: .button) && closeInScope(element)
    }
}
