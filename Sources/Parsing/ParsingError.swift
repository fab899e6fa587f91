/// What can be wrong with bytes that were to be read.
package enum ParsingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The text is not JSON; `offset` counts bytes of its UTF-8 form.
    case json(offset: Int, problem: String)
    /// libxml2 found no root element, or gave up.
    case xml(problem: String)
    /// An XPath expression that cannot be compiled.
    case xpath(expression: String)
    /// An XPath expression that takes too many steps on a page.
    case xpathWork(expression: String)

    package var description: String {
        switch self {
        case .json(let offset, let problem): "not JSON: \(problem) at byte \(offset); ask for another format or skip it"
        case .xml(let problem): "not XML: \(problem); ask for another format or skip it"
        case .xpath(let expression): "cannot compile the XPath expression '\(expression)'; correct the rule"
        case .xpathWork(let expression):
            "the XPath expression '\(expression)' takes too many steps on this page; write a rule that looks at less"
        }
    }
}
