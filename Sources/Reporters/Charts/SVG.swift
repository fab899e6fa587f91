/// Writes pictures as elements of a page: no style attributes, which the page's policy forbids; numbers in tenths.
struct SVG {
    private(set) var text: String

    /// - Parameters:
    ///   - title: what a reader who sees no picture is told.
    init(width: Int, height: Int, title: String) {
        text =
            "<svg class=\"chart\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-label=\"\(HTMLText.escaped(title))\">"
    }

    /// The whole picture.
    var finished: String { text + "</svg>" }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
        text +=
            "<line class=\"\(style)\" x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\" "
            + "x2=\"\(Self.number(x2))\" y2=\"\(Self.number(y2))\"/>"
    }

    mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String) {
        text +=
            "<rect class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" "
            + "width=\"\(Self.number(width))\" height=\"\(Self.number(height))\"/>"
    }

    mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ style: String) {
        text +=
            "<circle class=\"\(style)\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\"/>"
    }

    /// - Parameter anchor: `start`, `middle` or `end`.
    mutating func label(_ words: String, _ x: Double, _ y: Double, anchor: String = "middle") {
        text +=
            "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" text-anchor=\"\(anchor)\">"
            + HTMLText.escaped(words) + "</text>"
    }

    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let size = abs(tenths)
        return sign + String(size / 10) + (size % 10 == 0 ? "" : "." + String(size % 10))
    }
}
