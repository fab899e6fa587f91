internal import AuditModel

/// Reads texts in pictures, whose encoding is seldom said.
enum ImageText {
    /// Longer texts are no name, device or place.
    private static let longest = 1024

    /// A text up to its first zero: UTF-8 if it is valid as such, else Latin 1; control characters and spaces around it
    /// gone.
    static func decoded(_ window: ByteWindow) -> String {
        let bytes = window.slice.prefix(longest).prefix { $0 != 0 }
        let text =
            String(validating: bytes, as: UTF8.self)
            ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        return cleaned(text)
    }

    /// A text without control characters and without spaces around it.
    static func cleaned(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            scalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
        }
        return String(scalars).trimmingSpaces()
    }
}
