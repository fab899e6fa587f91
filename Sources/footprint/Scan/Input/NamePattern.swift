/// A pattern of one name.
struct NamePattern: Sendable {
    private enum Element: Sendable {
        case scalar(Unicode.Scalar)
        case anyOne
        case anyNumber
        case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
    }

    private let elements: [Element]

    init(_ pattern: Substring) {
        var elements: [Element] = []
        let scalars = Array(pattern.unicodeScalars)
        var at = 0
        while at < scalars.count {
            switch scalars[at] {
            case "*": if case .anyNumber = elements.last {} else { elements.append(.anyNumber) }
            case "?": elements.append(.anyOne)
            case "[":
                if let (element, end) = NamePattern.set(in: scalars, from: at + 1) {
                    elements.append(element)
                    at = end
                } else {
                    elements.append(.scalar("["))
                }
            default: elements.append(.scalar(scalars[at]))
            }
            at += 1
        }
        self.elements = elements
    }

    var namesHidden: Bool { if case .scalar(".") = elements.first { true } else { false } }

    /// Goes back to the last `*` only, so that time is bounded by the product of both lengths.
    func matches(_ name: String) -> Bool {
        if name.hasPrefix("."), !namesHidden { return false }
        let scalars = Array(name.unicodeScalars)
        var (at, element) = (0, 0)
        var retry: (at: Int, element: Int)?
        while at < scalars.count {
            if element < elements.count, case .anyNumber = elements[element] {
                retry = (at, element + 1)
                element += 1
            } else if element < elements.count, NamePattern.holds(elements[element], scalars[at]) {
                at += 1
                element += 1
            } else if let last = retry {
                retry = (last.at + 1, last.element)
                (at, element) = (last.at + 1, last.element)
            } else {
                return false
            }
        }
        while element < elements.count, case .anyNumber = elements[element] { element += 1 }
        return element == elements.count
    }

    private static func holds(_ element: Element, _ scalar: Unicode.Scalar) -> Bool {
        switch element {
        case .scalar(let wanted): wanted == scalar
        case .anyOne: true
        case .anyNumber: false
        case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
        }
    }

    /// The set behind a `[`, and where its `]` stands; nil if there is none.
    private static func set(in scalars: [Unicode.Scalar], from start: Int) -> (Element, Int)? {
        let isNegated = start < scalars.count && (scalars[start] == "!" || scalars[start] == "^")
        let first = isNegated ? start + 1 : start
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        var at = first
        while at < scalars.count {
            if scalars[at] == "]", at > first { return (.oneOf(ranges, isNegated: isNegated), at) }
            if at + 2 < scalars.count, scalars[at + 1] == "-", scalars[at + 2] != "]", scalars[at] <= scalars[at + 2] {
                ranges.append(scalars[at]...scalars[at + 2])
                at += 3
            } else {
                ranges.append(scalars[at]...scalars[at])
                at += 1
            }
        }
        return nil
    }
}
