import Testing

@testable import AuditModel

@Suite("SipHash")
struct SipHashTests {
    @Test("gives the values of its authors' paper and reference tests")
    func vectors() {
        let hash = SipHash(key: 0..<16)
        #expect(Array(0..<15).withUnsafeBufferPointer { hash.hash($0) } == 0xa129_ca61_49be_45e5)
        #expect([UInt8]().withUnsafeBufferPointer { hash.hash($0) } == 0x726f_db47_dd0e_0e31)
        #expect([UInt8](arrayLiteral: 0).withUnsafeBufferPointer { hash.hash($0) } == 0x74f8_39c5_93dc_67fd)
    }
}
