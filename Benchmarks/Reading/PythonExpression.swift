/// A literal of Python.
indirect enum PythonValue: Equatable {
    case string(String)
    case number(Double)
    case name(String)
    case sequence([PythonValue])
    case dictionary([String: PythonValue])
}

/// Reads the expressions of feed cases: comparisons of paths with literals, joined by `and`. What is said of a parser's
/// own state (`bozo`) is left out.
struct PythonExpression {
    /// A path such as `entries[0]['title']` and what it must be.
    struct Condition: Equatable {
        /// Names and numbers of the path: `entries`, `0`, `title`.
        var path: [String]
        /// Nil: there must be none.
        var value: PythonValue?
    }

    private var scalars: [Unicode.Scalar]
    private var index = 0

    /// The conditions of an expression; nil if it is of another shape.
    static func conditions(_ text: String) -> [Condition]? {
        var reader = PythonExpression(scalars: Array(text.unicodeScalars))
        guard let conditions = reader.conjunction() else { return nil }
        reader.skipSpaces()
        return reader.index == reader.scalars.count ? conditions : nil
    }

    private mutating func conjunction() -> [Condition]? {
        var conditions: [Condition] = []
        repeat {
            guard let further = term() else { return nil }
            conditions += further
        } while skip("and ")
        return conditions
    }

    private mutating func term() -> [Condition]? {
        skipSpaces()
        if skip("(") {
            let inside = conjunction()
            return skip(")") ? inside : nil
        }
        let isNegated = skip("not ")
        if skip("bozo") { return index == scalars.count || peek != "_" ? [] : nil }
        let function = skip("len(") ? "len" : skip("ord(") ? "ord" : nil
        guard let path = path() else { return nil }
        if function != nil, !skip(")") { return nil }
        if isNegated { return [Condition(path: path, value: nil)] }
        var paths = [path]
        while skip("==") {
            skipSpaces()
            if let value = literal() { return paths.flatMap { conditions($0, value, function) } }
            guard let next = self.path() else { return nil }
            paths.append(next)
        }
        return nil
    }

    /// A dictionary must match in each of its keys.
    private func conditions(_ path: [String], _ value: PythonValue, _ function: String?) -> [Condition] {
        if function == "len" { return [Condition(path: path + ["len"], value: value)] }
        if function == "ord", case .number(let code) = value, let scalar = Unicode.Scalar(Int(code)) {
            return [Condition(path: path, value: .string(String(scalar)))]
        }
        guard case .dictionary(let members) = value else { return [Condition(path: path, value: value)] }
        if members.isEmpty { return [Condition(path: path, value: nil)] }
        return members.sorted { $0.key < $1.key }.map { Condition(path: path + [$0.key], value: $0.value) }
    }

    // MARK: Paths

    private mutating func path() -> [String]? {
        guard let first = name() else { return nil }
        var path = [first]
        while index < scalars.count {
            if skip("[") {
                guard let key = literal(), skip("]") else { return nil }
                switch key {
                case .string(let text): path.append(text)
                case .number(let number): path.append(String(Int(number)))
                default: return nil
                }
            } else if peek == ".", !isSpace(1) {
                index += 1
                guard let member = name() else { return nil }
                if member == "get" || member == "has_key" {
                    guard skip("("), case .string(let key)? = literal(), skip(")") else { return nil }
                    path.append(key)
                } else {
                    path.append(member)
                }
            } else {
                break
            }
        }
        return path
    }

    private mutating func name() -> String? {
        skipSpaces()
        var name = ""
        while let scalar = peek, scalar.properties.isAlphabetic || scalar == "_" || ("0"..."9").contains(scalar) {
            name.unicodeScalars.append(scalar)
            index += 1
        }
        return name.isEmpty || ("0"..."9").contains(name.prefix(1)) ? nil : name
    }

    // MARK: Literals

    private mutating func literal() -> PythonValue? {
        skipSpaces()
        let start = index
        if skip("{") { return dictionary() }
        if skip("(") { return sequence(")") }
        if skip("[") { return sequence("]") }
        for word in ["None", "True", "False"] where skip(word) { return .name(word) }
        if var text = string() {
            while skip("+"), let further = string() { text += further }
            return .string(text)
        }
        if let number = number() { return .number(number) }
        index = start
        return nil
    }

    private mutating func number() -> Double? {
        var text = ""
        while let scalar = peek, "+-.0123456789e".unicodeScalars.contains(scalar) {
            text.unicodeScalars.append(scalar)
            index += 1
        }
        return Double(text)
    }

    private mutating func sequence(_ end: String) -> PythonValue? {
        var values: [PythonValue] = []
        while !skip(end) {
            guard let value = literal() else { return nil }
            values.append(value)
            _ = skip(",")
        }
        return .sequence(values)
    }

    private mutating func dictionary() -> PythonValue? {
        var members: [String: PythonValue] = [:]
        while !skip("}") {
            guard case .string(let key)? = literal(), skip(":"), let value = literal() else { return nil }
            members[key] = value
            _ = skip(",")
        }
        return .dictionary(members)
    }

    /// A string of either quote, with or without `u`, and its escapes.
    private mutating func string() -> String? {
        skipSpaces()
        let start = index
        _ = skip("u") || skip("b")
        guard let quote = peek, quote == "'" || quote == "\"" else {
            index = start
            return nil
        }
        let isLong = scalars[index...].starts(with: [quote, quote, quote])
        let end = [Unicode.Scalar](repeating: quote, count: isLong ? 3 : 1)
        index += end.count
        var text = String.UnicodeScalarView()
        while let scalar = peek, !scalars[index...].starts(with: end) {
            index += 1
            if scalar == "\\" { text.append(contentsOf: escape()) } else { text.append(scalar) }
        }
        guard peek != nil else { return nil }
        index += end.count
        return String(text)
    }

    private mutating func escape() -> [Unicode.Scalar] {
        guard let kind = peek else { return [] }
        index += 1
        switch kind {
        case "n": return ["\n"]
        case "t": return ["\t"]
        case "r": return ["\r"]
        case "x": return hexadecimal(2)
        case "u": return hexadecimal(4)
        case "U": return hexadecimal(8)
        default: return [kind]
        }
    }

    private mutating func hexadecimal(_ count: Int) -> [Unicode.Scalar] {
        let digits = String(String.UnicodeScalarView(scalars[index..<min(index + count, scalars.count)]))
        index = min(index + count, scalars.count)
        return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { [$0] } ?? []
    }

    // MARK: Scalars

    private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private func isSpace(_ distance: Int) -> Bool {
        index + distance >= scalars.count || scalars[index + distance].properties.isWhitespace
    }

    private mutating func skipSpaces() {
        while peek?.properties.isWhitespace == true { index += 1 }
    }

    private mutating func skip(_ text: String) -> Bool {
        let start = index
        skipSpaces()
        guard scalars[index...].starts(with: text.unicodeScalars) else {
            index = start
            return false
        }
        index += text.unicodeScalars.count
        return true
    }
}
