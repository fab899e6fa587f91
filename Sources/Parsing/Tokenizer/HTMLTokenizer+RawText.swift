extension HTMLTokenizer {
    /// Reads the text up to the element's end tag, or to the end, into ``text``; false if there is none.
    mutating func readRawText(until element: HTMLElement) -> Bool {
        let start = position
        var from = start
        var end = bytes.count
        while let hit = Bytes.find(UInt8(ascii: "<"), in: bytes, from: from) {
            if isEndTag(of: element, at: hit) {
                end = hit
                break
            }
            from = hit + 1
        }
        return finishText(start..<end)
    }

    private mutating func finishText(_ range: Range<Int>) -> Bool {
        position = range.upperBound
        text = range
        return !range.isEmpty
    }

    /// Whether `</name` stands here, with something after it that ends a name.
    private func isEndTag(of element: HTMLElement, at start: Int) -> Bool {
        guard start + 2 < bytes.count, bytes[start + 1] == UInt8(ascii: "/") else { return false }
        var end = start + 2
        while end < bytes.count, end - start < 16, Bytes.isLetter(bytes[end]) { end += 1 }
        guard end < bytes.count, HTMLElement.named(start + 2..<end, in: bytes) == element else { return false }
        let after = bytes[end]
        return Bytes.isSpace(after) || after == UInt8(ascii: "/") || after == UInt8(ascii: ">")
    }

    /// Reads the text of a script: after `<!--` an inner `<script` hides its end tag, up to `-->`.
    mutating func readScriptText() -> Bool {
        let start = position
        var isEscaped = false
        var isDoubleEscaped = false
        var index = start
        scan: while index < bytes.count {
            if !isEscaped {
                guard let hit = Bytes.find(UInt8(ascii: "<"), in: bytes, from: index) else {
                    index = bytes.count
                    break scan
                }
                index = hit
            }
            let byte = bytes[index]
            if byte == UInt8(ascii: "<") {
                if isEndTag(of: .script, at: index) {
                    if !isDoubleEscaped { break scan }
                    isDoubleEscaped = false
                } else if !isEscaped, Bytes.matches("<!--", in: bytes, at: index) {
                    isEscaped = true
                    index += 1
                } else if isEscaped, !isDoubleEscaped, isInnerScript(at: index) {
                    isDoubleEscaped = true
                }
            } else if byte == UInt8(ascii: "-"), isEscaped, Bytes.matches("-->", in: bytes, at: index) {
                isEscaped = false
                isDoubleEscaped = false
            }
            index += 1
        }
        return finishText(start..<index)
    }

    private func isInnerScript(at start: Int) -> Bool {
        guard Bytes.matches("<script", in: bytes, at: start), start + 7 < bytes.count else { return false }
        let after = bytes[start + 7]
        return Bytes.isSpace(after) || after == UInt8(ascii: "/") || after == UInt8(ascii: ">")
    }
}
