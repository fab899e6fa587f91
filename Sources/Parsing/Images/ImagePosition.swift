internal import AuditModel

/// A place on earth, in degrees of WGS 84.
package struct ImagePosition: Sendable, Hashable, CustomStringConvertible {
    /// North is positive; -90 to 90.
    package let latitude: Double
    /// East is positive; -180 to 180.
    package let longitude: Double
    /// In metres above the sea, if known.
    package let altitude: Double?

    /// Nil for what is no place, and for 0, 0: cameras write that when they know none.
    package init?(latitude: Double, longitude: Double, altitude: Double? = nil) {
        guard latitude.magnitude <= 90, longitude.magnitude <= 180, latitude != 0 || longitude != 0 else { return nil }
        self.latitude = latitude
        self.longitude = longitude
        self.altitude = altitude
    }

    /// Both with five places, about a metre: `59.32930,-18.06860`.
    package var description: String { Self.decimal(latitude) + "," + Self.decimal(longitude) }

    private static func decimal(_ degrees: Double) -> String {
        let scaled = Int((degrees.magnitude * 100_000).rounded())
        let sign = degrees < 0 && scaled > 0 ? "-" : ""
        return sign + String(scaled / 100_000) + "." + String(scaled % 100_000).padded(to: 5)
    }
}
