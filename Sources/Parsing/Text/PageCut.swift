/// Where a page may be cut that is too long to be read at once.
package enum PageCut {
    /// Behind the last end tag in the bytes, so that neither a tag nor a script is cut through; nil if there is none.
    package static func end(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var tokenizer = HTMLTokenizer(bytes, keeping: .visibility)
        var end: Int?
        while true {
            switch tokenizer.advance() {
            case .end: return end
            case .endTag: end = tokenizer.tag.source.upperBound
            case .text, .rawText, .startTag, .comment, .doctype: break
            }
        }
    }
}
