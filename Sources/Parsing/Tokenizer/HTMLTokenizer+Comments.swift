extension HTMLTokenizer {
    /// Reads what begins with `<!`: a comment, a doctype, a CDATA section, or a bogus comment.
    mutating func declaration() -> HTMLToken? {
        let start = position
        if Bytes.matches("<!--", in: bytes, at: start) { return comment(from: start + 4) }
        if Bytes.matches("<!doctype", in: bytes, at: start) {
            let end = Bytes.find(UInt8(ascii: ">"), in: bytes, from: start) ?? bytes.count
            position = min(end + 1, bytes.count)
            return .doctype(start + 2..<end)
        }
        if isForeign, bytes[start...].starts(with: "<![CDATA[".utf8) {
            let end = Bytes.find("]]>", in: bytes, from: start + 9)
            position = end.map { $0 + 3 } ?? bytes.count
            return .text(start + 9..<(end ?? bytes.count), references: false)
        }
        return bogusComment(from: start + 2)
    }

    /// Everything up to the next `>`.
    mutating func bogusComment(from start: Int) -> HTMLToken {
        let end = Bytes.find(UInt8(ascii: ">"), in: bytes, from: start) ?? bytes.count
        position = min(end + 1, bytes.count)
        return .comment(start..<end)
    }

    /// A comment ends at `-->`, `--!>`, at a `>` or `->` right at its start, or with the text.
    private mutating func comment(from start: Int) -> HTMLToken {
        if Bytes.matches(">", in: bytes, at: start) || Bytes.matches("->", in: bytes, at: start) {
            position = bytes[start] == UInt8(ascii: ">") ? start + 1 : start + 2
            return .comment(start..<start)
        }
        var from = start
        while let dash = Bytes.find(UInt8(ascii: "-"), in: bytes, from: from) {
            if Bytes.matches("-->", in: bytes, at: dash) {
                position = dash + 3
                return .comment(start..<dash)
            }
            if Bytes.matches("--!>", in: bytes, at: dash) {
                position = dash + 4
                return .comment(start..<dash)
            }
            from = dash + 1
        }
        position = bytes.count
        return .comment(start..<unfinishedCommentEnd(from: start))
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
