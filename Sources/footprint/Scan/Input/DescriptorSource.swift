internal import Parsing

/// The bytes of an open file.
final class DescriptorSource: ByteSource {
    private var descriptor: Descriptor?

    init(_ descriptor: Descriptor) {
        self.descriptor = descriptor
    }

    deinit {
        descriptor?.close()
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceFault) -> Int {
        guard let descriptor else { return 0 }
        let count = descriptor.read(into: buffer)
        if count > 0 { return count }
        let fault = Descriptor.fault
        descriptor.close()
        self.descriptor = nil
        if count < 0 { throw ByteSourceFault("cannot read it: \(fault)") }
        return 0
    }
}
