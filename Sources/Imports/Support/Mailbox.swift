internal import Parsing

/// Takes the messages of a mailbox (mbox) one by one as it streams by; a message that is longer than most texts only by
/// its beginning.
enum Mailbox {
    /// So many bytes of a message are kept: its head and its words stand before what is attached.
    private static let longest = 1 << 18
    private static let mark = Array("From ".utf8)

    /// - Parameter visit: gets the bytes of a message, without the line that begins it.
    static func each(_ member: Member, _ visit: (ArraySlice<UInt8>) -> Void) throws(ByteSourceFault) {
        let chunk = ByteBuffer(capacity: 1 << 17)
        var message: [UInt8] = []
        var isOpen = false
        // Whether the next byte begins a line.
        var isFresh = true
        var isAtEnd = false
        while !isAtEnd || chunk.count > 0 {
            if !isAtEnd {
                let count = try member.read(into: chunk.room)
                chunk.grow(by: count)
                isAtEnd = count == 0
            }
            let bytes = UnsafeBufferPointer(chunk.bytes)
            var at = 0
            while at < bytes.count {
                let end = bytes[at...].firstIndex(of: 0x0a).map { $0 + 1 }
                // A line that is not there whole waits for the rest, unless it fills the chunk.
                if end == nil, !isAtEnd, at > 0 || !chunk.room.isEmpty { break }
                let line = bytes[at..<(end ?? bytes.count)]
                if isFresh, line.starts(with: mark) {
                    if isOpen { visit(message[...]) }
                    message.removeAll(keepingCapacity: true)
                    isOpen = true
                } else if isOpen, message.count < longest {
                    message.append(contentsOf: line.prefix(longest - message.count))
                }
                isFresh = end != nil
                at = end ?? bytes.count
            }
            chunk.removeFirst(at)
        }
        if isOpen { visit(message[...]) }
    }
}
