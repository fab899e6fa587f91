/// Reads what a picture's file says of the picture: EXIF, XMP and IPTC blocks of JPEG, PNG, WebP, HEIF (HEIC, AVIF) and
/// TIFF files.
///
/// The picture itself is never decoded. Every offset is checked, so that no file can do more than say nothing; time is
/// linear in the file's length.
package enum ImageReader {
    /// What a file says; nil for what is none of these formats. The first part of a file is read as far as it goes.
    package static func metadata(of bytes: [UInt8]) -> ImageMetadata? {
        let file = ByteWindow(bytes)
        guard let format = format(of: file) else { return nil }
        let blocks = blocks(of: file, format)
        var metadata = ImageMetadata(format: format)
        metadata.isCutShort = blocks.isCutShort
        for block in blocks.exif { EXIFReader(block)?.read(into: &metadata) }
        for packet in blocks.xmp { XMPReader.read(packet, into: &metadata) }
        for stream in blocks.iptc { IPTCReader.read(stream, into: &metadata) }
        for text in blocks.texts {
            switch text.key {
            case "Author": metadata.state(.artist, text.value, from: .text)
            case "Software": metadata.state(.software, text.value, from: .text)
            default: break
            }
        }
        return metadata
    }

    private static func format(of file: ByteWindow) -> ImageMetadata.Format? {
        if JPEGContainer.isJPEG(file) { return .jpeg }
        if PNGContainer.isPNG(file) { return .png }
        if WebPContainer.isWebP(file) { return .webp }
        if HEIFContainer.isHEIF(file) { return .heif }
        return TIFFReader.isHeader(file) ? .tiff : nil
    }

    private static func blocks(of file: ByteWindow, _ format: ImageMetadata.Format) -> ImageBlocks {
        switch format {
        case .jpeg: return JPEGContainer.blocks(of: file)
        case .png: return PNGContainer.blocks(of: file)
        case .webp: return WebPContainer.blocks(of: file)
        case .heif: return HEIFContainer.blocks(of: file)
        case .tiff:
            var blocks = ImageBlocks()
            blocks.add(exif: file)
            return blocks
        }
    }
}
