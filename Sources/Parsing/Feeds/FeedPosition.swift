/// A position on Earth (WGS 84) that a feed states.
package struct FeedPosition: Sendable, Hashable, CustomStringConvertible {
    /// Degrees north, -90 to 90.
    package var latitude: Double
    /// Degrees east, -180 to 180.
    package var longitude: Double

    /// A position that exists.
    package init?(latitude: Double, longitude: Double) {
        guard latitude.magnitude <= 90, longitude.magnitude <= 180 else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }

    /// `52.5, 13.4`: latitude first.
    package var description: String { "\(latitude), \(longitude)" }
}
