internal import AuditModel

/// Reads the positions of an entry: GeoRSS simple and GML, W3C's `geo:lat` and `geo:long`, ICBM.
enum FeedGeography {
    /// No shape needs more points to say where somebody was.
    private static let mostPositions = 100

    /// All positions of an entry, in order.
    static func positions(_ fields: FeedFields) -> [FeedPosition] {
        var positions: [FeedPosition] = []
        for name in ["georss:point", "georss:line", "georss:polygon", "georss:box", "gml:point", "geo:lat_long"] {
            for element in fields.all(name) { positions += read(element.text) }
        }
        for element in fields.all("georss:where") + fields.all("gml:where") + fields.all("where") {
            positions += read(gml: element)
        }
        let places = [fields] + fields.all("geo:point").map(FeedFields.init)
        for place in places {
            let latitude = place.text("geo:lat", "icbm:latitude", "latitude").flatMap(number)
            let longitude = place.text("geo:long", "geo:lon", "icbm:longitude", "longitude").flatMap(number)
            if let latitude, let longitude, let position = FeedPosition(latitude: latitude, longitude: longitude) {
                positions.append(position)
            }
        }
        return Array(positions.prefix(mostPositions))
    }

    /// `gml:Point`, `gml:LineString`, `gml:Polygon`, `gml:Envelope` with their `pos` and `posList`. Recursion goes no
    /// deeper than ``XMLRepair/deepest``.
    private static func read(gml element: XMLNode, dimensions: Int = 2) -> [FeedPosition] {
        element.children.flatMap { child -> [FeedPosition] in
            let size = child.attribute("srsDimension").flatMap(Int.init) ?? dimensions
            switch child.localName.lowercased() {
            case "pos", "poslist", "lowercorner", "uppercorner": return read(child.text, dimensions: size)
            default: return read(gml: child, dimensions: size)
            }
        }
    }

    /// Pairs of latitude and longitude, or triples with a height.
    private static func read(_ text: String, dimensions: Int = 2) -> [FeedPosition] {
        let words = text.utf8.split(maxSplits: mostPositions * 4) { Bytes.isSpace($0) || $0 == UInt8(ascii: ",") }
        let numbers = words.map { number(String(decoding: $0, as: UTF8.self)) }
        let step = max(2, min(dimensions, 4))
        return stride(from: 0, to: numbers.count - 1, by: step).compactMap { index in
            guard let latitude = numbers[index], let longitude = numbers[index + 1] else { return nil }
            return FeedPosition(latitude: latitude, longitude: longitude)
        }
    }

    private static func number(_ text: String) -> Double? {
        let trimmed = text.trimmingSpaces()
        return trimmed.utf8.count <= 32 ? Double(trimmed) : nil
    }
}
