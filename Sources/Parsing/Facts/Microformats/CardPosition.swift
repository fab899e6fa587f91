internal import AuditModel

/// A place on the earth in degrees, as cards state it.
struct CardPosition {
    /// `52.37, 4.9`: the numbers as they are written.
    let text: String

    /// Two numbers of degrees; nil if they are none.
    init?(latitude: String?, longitude: String?) {
        guard let north = latitude?.trimmingSpaces(), let east = longitude?.trimmingSpaces(),
            let degreesNorth = Double(north), let degreesEast = Double(east), abs(degreesNorth) <= 90,
            abs(degreesEast) <= 180
        else { return nil }
        text = north + ", " + east
    }

    /// Two numbers in one text: `52.37;4.9`, `52.37, 4.9`, `geo:52.37,4.9;u=35`.
    init?(_ written: String) {
        let isAddress = written.lowercased().hasPrefix("geo:")
        let bare = isAddress ? written.dropFirst(4).prefix { $0 != ";" && $0 != "?" } : written[...]
        let numbers = bare.split { $0 == ";" || $0 == "," }.map(String.init)
        guard numbers.count >= 2 else { return nil }
        self.init(latitude: numbers[0], longitude: numbers[1])
    }
}
