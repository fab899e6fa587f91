/// Finds the blocks of a JPEG file: segments APP1 and APP13 before the picture itself (ITU T.81 annex B, CIPA DC-008).
enum JPEGContainer {
    static func isJPEG(_ file: ByteWindow) -> Bool { file[0] == 0xff && file[1] == 0xd8 && file[2] == 0xff }

    static func blocks(of file: ByteWindow) -> ImageBlocks {
        var blocks = ImageBlocks()
        var at = 2
        while true {
            // Stray bytes between segments are skipped, as viewers do; a marker may follow several FF.
            guard var marker = file.first(0xff, from: at) else { break }
            while file[marker + 1] == 0xff { marker += 1 }
            guard let code = file[marker + 1] else { break }
            at = marker + 2
            switch code {
            case 0xda, 0xd9: return blocks  // The picture's data begins, or the file ends.
            case 0x00, 0x01, 0xd0...0xd8: continue  // These have no length.
            default: break
            }
            guard let length = file.length(at: at, width: 2), length >= 2 else { break }
            guard let segment = file.window(at: at + 2, count: length - 2) else { break }
            read(segment, code: code, into: &blocks)
            at += length
        }
        blocks.isCutShort = true
        return blocks
    }

    private static func read(_ segment: ByteWindow, code: UInt8, into blocks: inout ImageBlocks) {
        let packet: StaticString = "http://ns.adobe.com/xap/1.0/\0"
        let resources: StaticString = "Photoshop 3.0\0"
        if code == 0xe1, segment.holds("Exif\0") {
            blocks.add(exif: segment)
        } else if code == 0xe1, segment.holds(packet) {
            blocks.add(xmp: segment.suffix(from: packet.utf8CodeUnitCount))
        } else if code == 0xed, segment.holds(resources) {
            blocks.add(iptc: segment.suffix(from: resources.utf8CodeUnitCount).flatMap(IPTCReader.stream(inResources:)))
        }
    }
}
