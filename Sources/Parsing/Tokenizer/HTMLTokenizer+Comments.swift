extension HTMLTokenizer {
    /// Reads what begins with `<!`: a comment, a doctype, a CDATA section, or a bogus comment.
    mutating func readDeclaration() -> HTMLToken.Kind {
        let start = position
        if Bytes.matches("<!--", in: bytes, at: start) { return readComment(from: start + 4) }
        if Bytes.matches("<!doctype", in: bytes, at: start) {
            let end = Bytes.find(UInt8(ascii: ">"), in: bytes, from: start) ?? bytes.count
            return finish(.doctype, start + 2..<end, length: 1)
        }
        if allowsCDATA, bytes[start...].starts(with: "<![CDATA[".utf8) {
            let end = Bytes.find("]]>", in: bytes, from: start + 9) ?? bytes.count
            return finish(.rawText, start + 9..<end, length: 3)
        }
        return readBogusComment(from: start + 2)
    }

    /// Everything up to the next `>`.
    mutating func readBogusComment(from start: Int) -> HTMLToken.Kind {
        finish(.comment, start..<(Bytes.find(UInt8(ascii: ">"), in: bytes, from: start) ?? bytes.count), length: 1)
    }

    /// A token that ends with a mark of some length, or with the text.
    private mutating func finish(_ kind: HTMLToken.Kind, _ range: Range<Int>, length: Int) -> HTMLToken.Kind {
        position = min(range.upperBound + length, bytes.count)
        text = range
        return kind
    }

    /// A comment ends at `-->`, `--!>`, at a `>` or `->` right at its start, or with the text.
    private mutating func readComment(from start: Int) -> HTMLToken.Kind {
        if Bytes.matches(">", in: bytes, at: start) { return finish(.comment, start..<start, length: 1) }
        if Bytes.matches("->", in: bytes, at: start) { return finish(.comment, start..<start, length: 2) }
        var from = start
        while let close = Bytes.find(UInt8(ascii: ">"), in: bytes, from: from) {
            if close >= start + 2, Bytes.matches("--", in: bytes, at: close - 2) {
                return finish(.comment, start..<close - 2, length: 3)
            }
            if close >= start + 3, Bytes.matches("--!", in: bytes, at: close - 3) {
                return finish(.comment, start..<close - 3, length: 4)
            }
            from = close + 1
        }
        return finish(.comment, start..<unfinishedCommentEnd(from: start), length: bytes.count)
    }

    /// Without the dashes that would have begun the end mark.
    private func unfinishedCommentEnd(from start: Int) -> Int {
        let text = bytes[start...]
        for tail in ["--!", "--", "-"]
        where text.count >= tail.utf8.count && text.suffix(tail.utf8.count).elementsEqual(tail.utf8) {
            return bytes.count - tail.utf8.count
        }
        return bytes.count
    }
}
