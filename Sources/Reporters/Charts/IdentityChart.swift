#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The accounts on a circle, with a line between those that something ties. The numbers are those of the list beside it.
enum IdentityChart {
    /// More accounts are a list without a picture.
    private static let mostAccounts = 24
    private static let (width, height) = (480.0, 320.0)

    /// Empty where there is nothing to draw.
    static func picture(of identity: IdentityView, title: String) -> String {
        let count = identity.accounts.count
        guard identity.hasTies, count > 1, count <= mostAccounts else { return "" }
        var svg = SVG(width: Int(width), height: Int(height), title: title)
        let places = (0..<count).map { number in
            let angle = 2 * Double.pi * Double(number) / Double(count) - Double.pi / 2
            return (x: width / 2 + 190 * cos(angle), y: height / 2 + 125 * sin(angle))
        }
        var drawn: Set<[Int]> = []
        for tie in identity.ties where drawn.insert([tie.firstNumber, tie.secondNumber]).inserted {
            guard places.indices.contains(tie.firstNumber - 1), places.indices.contains(tie.secondNumber - 1) else {
                continue
            }
            let (from, to) = (places[tie.firstNumber - 1], places[tie.secondNumber - 1])
            svg.line(from.x, from.y, to.x, to.y, "tie")
        }
        for (account, place) in zip(identity.accounts, places) {
            svg.circle(place.x, place.y, 18, "node")
            svg.label(String(account.accountNumber), place.x, place.y + 6)
        }
        return svg.finished
    }
}
