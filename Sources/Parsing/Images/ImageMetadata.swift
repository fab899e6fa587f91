package import AuditModel

/// What a picture's file says of the picture: where and when it was taken, with what, and by whom.
package struct ImageMetadata: Sendable, Hashable {
    /// The containers that are read.
    package enum Format: String, Sendable, Hashable, CaseIterable {
        case jpeg = "JPEG"
        case png = "PNG"
        case webp = "WebP"
        case heif = "HEIF"
        case tiff = "TIFF"
    }

    /// What stated a field. Where several state the same, the first of these counts.
    package enum Source: String, Sendable, Hashable, CaseIterable {
        case exif = "EXIF"
        case xmp = "XMP"
        case iptc = "IPTC"
        case text = "a text chunk"
    }

    /// Fields that are texts.
    package enum Field: String, Sendable, Hashable, CaseIterable {
        case make, model
        case lensModel = "lens-model"
        case software
        case hostComputer = "host-computer"
        case serialNumber = "serial-number"
        case ownerName = "owner-name"
        case artist, copyright
        case uniqueID = "unique-id"
        case city
        /// A part of a city, or a place in it.
        case sublocation
        case state, country
        case email, telephone
    }

    /// A text and what stated it.
    package struct Text: Sendable, Hashable {
        package var value: String
        package var source: Source
    }

    package var format: Format
    /// Where it was taken.
    package private(set) var position: ImagePosition?
    /// What states the position.
    package private(set) var positionSource = Source.exif
    /// When it was taken, by the camera's clock.
    package private(set) var taken: ZonedTime?
    /// The texts, by field.
    package private(set) var texts: [Field: Text] = [:]
    /// Whether the bytes end before the file does, so that it may say more.
    package var isCutShort = false

    init(format: Format) {
        self.format = format
    }

    /// Whether the file says nothing of all this.
    package var isEmpty: Bool { position == nil && taken == nil && texts.isEmpty }

    /// The text of a field, if any.
    package subscript(_ field: Field) -> String? { texts[field]?.value }

    // MARK: Filling in: what came first stays

    mutating func state(_ field: Field, _ text: String?, from source: Source) {
        guard let text, !text.isEmpty, texts[field] == nil else { return }
        texts[field] = Text(value: text, source: source)
    }

    mutating func state(_ place: ImagePosition?, from source: Source) {
        guard let place, position == nil else { return }
        position = place
        positionSource = source
    }

    mutating func state(_ time: ZonedTime?) {
        if taken == nil { taken = time }
    }
}
