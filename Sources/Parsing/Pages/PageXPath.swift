/// Rules in XPath 1.0 on pages, for catalogues of sites.
package enum PageXPath {
    /// The texts of the nodes that an expression selects on a page, or its value if that is a string, a number or a
    /// truth value (`true`, `false`).
    ///
    /// Throws ``ParsingError/xpath(expression:)`` for an expression that cannot be compiled, and
    /// ``ParsingError/xpathWork(expression:)`` for one that takes too many steps.
    package static func texts(
        at expression: String, in body: [UInt8], contentType: String?
    ) throws(ParsingError) -> [String] {
        try XMLTree.html(body, contentType: contentType).texts(at: expression)
    }
}
