internal import AuditModel

/// The language in force while a page is walked over, where it is not the page's own.
struct LanguageScope {
    private let page: String?
    private var open: [(node: Int, language: String?, isBlock: Bool)] = []

    /// - Parameter page: the language of the whole page, if it says so.
    init(page: String?) {
        self.page = page
    }

    /// The language of the innermost element that names one; nil for the page's own.
    var current: String? { open.last?.language }

    /// The same of blocks alone: the words of other languages in a sentence do not count.
    var ofBlock: String? { open.last { $0.isBlock }?.language }

    /// Begins an element. Says whether what stands in it is in another language than what stands before it.
    mutating func enter(_ node: Int, of tree: PageTree) -> Bool {
        let this = tree.nodes[node]
        guard this.attributeSet & (HTMLAttributeKey.lang.bit | HTMLAttributeKey.xmlLang.bit) != 0 else { return false }
        let written = (tree.value(.lang, of: node) ?? tree.value(.xmlLang, of: node))?.trimmingSpaces() ?? ""
        let isPages = written.isEmpty || written.lowercased() == page?.lowercased()
        let language = isPages ? nil : written
        if language == current { return false }
        let isBlock = this.element.traits.contains(.block)
        open.append((node, language, isBlock))
        return isBlock
    }

    /// Ends an element. Says whether what stands behind it is in another language than what stands in it.
    mutating func leave(_ node: Int) -> Bool {
        guard open.last?.node == node, let last = open.popLast() else { return false }
        return last.isBlock
    }
}
