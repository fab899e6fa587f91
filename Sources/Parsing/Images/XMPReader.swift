internal import AuditModel

/// Reads an XMP packet (ISO 16684-1): RDF in XML, whose properties stand as attributes or as elements.
///
/// Properties are told apart by their local names: programs write all sorts of prefixes, and few names are in two
/// schemas.
struct XMPReader {
    private static let fields: [(String, ImageMetadata.Field)] = [
        ("Make", .make), ("Model", .model), ("LensModel", .lensModel), ("Lens", .lensModel), ("Software", .software),
        ("CreatorTool", .software), ("BodySerialNumber", .serialNumber), ("SerialNumber", .serialNumber),
        ("CameraOwnerName", .ownerName), ("OwnerName", .ownerName), ("creator", .artist), ("rights", .copyright),
        ("ImageUniqueID", .uniqueID), ("City", .city), ("Location", .sublocation), ("Sublocation", .sublocation),
        ("State", .state), ("ProvinceState", .state), ("Country", .country), ("CountryName", .country),
        ("CiEmailWork", .email), ("CiTelWork", .telephone),
    ]
    private static let others = [
        "DateTimeOriginal", "DateCreated", "CreateDate", "GPSLatitude", "GPSLongitude", "GPSAltitude", "GPSAltitudeRef",
        "GPSTimeStamp",
    ]
    private static let wanted = Set(fields.map(\.0) + others)
    /// A packet of a camera has some hundreds.
    private static let mostElements = 20_000

    /// The first value of each property, by local name.
    private var values: [String: String] = [:]

    /// Puts what the packet says where nothing is yet.
    static func read(_ packet: ByteWindow, into metadata: inout ImageMetadata) {
        guard let tree = try? XMLTree.xml(Array(packet.slice)), let root = tree.root else { return }
        var reader = XMPReader()
        reader.walk(root)
        for (name, field) in fields { metadata.state(field, reader.values[name], from: .xmp) }
        metadata.state(reader.position, from: .xmp)
        for name in ["DateTimeOriginal", "DateCreated", "CreateDate", "GPSTimeStamp"] {
            metadata.state(reader.values[name].flatMap { CaptureTime.read($0) })
        }
    }

    /// In document order, without recursion.
    private mutating func walk(_ root: XMLNode) {
        var waiting = [root]
        var seen = 0
        while let node = waiting.popLast(), seen < Self.mostElements {
            seen += 1
            let name = node.localName
            for name in Self.wanted { keep(name, node.attribute(name)) }
            if Self.wanted.contains(name) { keep(name, text(of: node)) }
            waiting += node.children.reversed()
        }
    }

    private mutating func keep(_ name: String, _ value: String?) {
        guard values[name] == nil, let value else { return }
        let text = ImageText.cleaned(String(value.prefix(1024)))
        if !text.isEmpty { values[name] = text }
    }

    /// Of a list (`rdf:Seq`, `rdf:Alt`) the first element's text.
    private func text(of node: XMLNode) -> String? {
        let list = node.children.first { ["Seq", "Bag", "Alt"].contains($0.localName) }
        guard let list else { return node.children.isEmpty ? node.text : nil }
        return list.children.first { $0.localName == "li" && $0.children.isEmpty }?.text
    }

    // MARK: The place

    private var position: ImagePosition? {
        guard let latitude = values["GPSLatitude"].flatMap({ Self.degrees($0, positive: "N", negative: "S") }),
            let longitude = values["GPSLongitude"].flatMap({ Self.degrees($0, positive: "E", negative: "W") })
        else { return nil }
        return ImagePosition(latitude: latitude, longitude: longitude, altitude: altitude)
    }

    /// `59,19.758N`, `59,19,45N`, or a signed number.
    private static func degrees(_ text: String, positive: Character, negative: Character) -> Double? {
        guard let last = text.last else { return nil }
        let letter = Character(last.uppercased())
        if last.isNumber { return Double(text).flatMap { $0.isFinite ? $0 : nil } }
        guard letter == positive || letter == negative else { return nil }
        let parts = text.dropLast().split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
        guard (1...3).contains(parts.count), parts.allSatisfy({ $0.map { $0 >= 0 && $0 <= 180 } ?? false }) else {
            return nil
        }
        let value = parts.reversed().reduce(0) { $0 / 60 + ($1 ?? 0) }
        return letter == negative ? -value : value
    }

    /// A fraction such as `281/10`.
    private var altitude: Double? {
        guard let parts = values["GPSAltitude"]?.split(separator: "/").map({ Double($0) }), let first = parts.first,
            let metres = first
        else { return nil }
        let value = parts.count == 2 ? metres / (parts[1] ?? 0) : metres
        guard value.isFinite else { return nil }
        return values["GPSAltitudeRef"] == "1" ? -value : value
    }
}
