internal import AuditModel
internal import Parsing
internal import Shield

/// A message in a file, or on standard input.
enum MessageFile {
    /// More is read by nobody.
    private static let longest = 8 << 20

    static func read(
        _ path: String, channel: String?, claims: String?, sender: String?
    ) throws(CommandFailure) -> Message {
        let bytes = try bytes(of: path)
        if bytes.isEmpty { throw CommandFailure(.unusableInput, "'\(path)' is empty: give the message itself") }
        if MailFile.isMail(bytes) {
            let mail = MailFile(bytes)
            return Message(
                channel: channel ?? "email", claims: claims, sender: sender ?? mail.sender, text: mail.text,
                links: mail.links)
        }
        guard
            let shown = bytes.withUnsafeBufferPointer({ body in
                PageText.withShown(of: body, contentType: "text/plain") { String(decoding: $0.bytes, as: UTF8.self) }
            })
        else {
            throw CommandFailure(.unusableInput, "'\(path)' is no text: save the message as text or as a mail (.eml)")
        }
        let (text, links) = MessageText.read(shown)
        return Message(
            channel: channel ?? "", claims: claims, sender: sender ?? "", text: text, links: links)
    }

    static func bytes(of path: String) throws(CommandFailure) -> [UInt8] {
        guard path == "-" else {
            let all = try InputFile.read(path)
            return all.count > longest ? Array(all.prefix(longest)) : all
        }
        let reader = StreamReader(DescriptorSource(.standardInput))
        let buffer = ByteBuffer()
        _ = reader.fill(buffer, to: longest)
        if let fault = reader.takeFault() {
            throw CommandFailure(.unusableInput, "standard input: \(fault.description)")
        }
        return Array(buffer.bytes)
    }
}
