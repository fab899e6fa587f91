/// The parts of a postal address, put together in the order in which they are written on a letter.
struct CardAddress {
    /// The properties of `h-adr`.
    static let parts: Set<String> = Set(order)
    private static let order = [
        "post-office-box", "street-address", "extended-address", "postal-code", "locality", "region", "country-name",
    ]
    private var texts: [String: String] = [:]

    /// Takes in a part; of two of one kind the first counts.
    mutating func add(_ text: String, as part: String) {
        if texts[part] == nil, !text.isEmpty { texts[part] = text }
    }

    /// All parts with commas between them; nil without a street or a box, where it is no more than a place.
    var line: String? {
        guard texts["street-address"] != nil || texts["post-office-box"] != nil else { return nil }
        return Self.order.compactMap { texts[$0] }.joined(separator: ", ")
    }
}
