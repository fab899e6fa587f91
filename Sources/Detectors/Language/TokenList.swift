/// The tokens of a sentence: a view of memory that the scan keeps, so that a copy costs nothing.
///
/// Valid as long as the text that it was read from.
package struct TokenList: RandomAccessCollection {
    private let tokens: UnsafeBufferPointer<Token>

    init(_ tokens: UnsafeBufferPointer<Token>) { self.tokens = tokens }

    package var startIndex: Int { 0 }
    package var endIndex: Int { tokens.count }

    /// The token; stops the program outside the list, as an array does.
    @inline(__always)
    package subscript(index: Int) -> Token {
        precondition(index >= 0 && index < tokens.count, "no such token")
        return tokens[index]
    }

    /// The token, or nil outside the list.
    @inline(__always)
    package subscript(safe index: Int) -> Token? {
        index >= 0 && index < tokens.count ? tokens[index] : nil
    }
}
