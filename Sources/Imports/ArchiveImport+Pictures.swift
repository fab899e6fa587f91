internal import AuditModel
internal import Parsing

extension ArchiveImport {
    /// What cameras write stands at the front of a file; of longer ones the rest is the picture.
    private static let firstPart = 1 << 18

    /// A third pass, only where posts that others could see show pictures of the archive: what their files say of place,
    /// time and device.
    ///
    /// - Parameter progress: called with the share of the archive that was gone through for them.
    func readPictures(for outputs: [ImportOutput], progress: (Double) -> Void) throws(ImportError) {
        guard outputs.contains(where: { !$0.pictures.isEmpty && !$0.isStopped }) else { return }
        let container = try open()
        var left = outputs.reduce(0) { $0 + $1.pictures.count }
        var told = 0.0
        while left > 0, let entry = try container.next() {
            if container.share - told >= 0.02 {
                told = container.share
                progress(told)
            }
            guard entry.isFile, !entry.isEncrypted, MemberHead.isPicture(entry.path) else { continue }
            for output in outputs {
                guard let place = output.pictures.place(of: entry.path) else { continue }
                left -= 1
                output.picture(bytes(of: container), place)
                break
            }
            if outputs.allSatisfy(\.isStopped) { return }
        }
    }

    /// The first part of the container's current file, as far as it can be read.
    private func bytes(of container: any ArchiveContainer) -> [UInt8] {
        let buffer = ByteBuffer(capacity: Self.firstPart)
        do throws(ByteSourceFault) {
            while !buffer.room.isEmpty {
                let count = try container.read(into: buffer.room)
                if count == 0 { break }
                buffer.grow(by: count)
            }
        } catch {
            // A damaged picture says what stands before the damage.
        }
        return Array(buffer.bytes)
    }
}
