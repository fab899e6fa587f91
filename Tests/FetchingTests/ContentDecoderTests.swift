import Testing

@testable import Fetching

@Suite struct ContentDecoderTests {
    private static let hello = Array("<p>hello</p>\n".utf8)
    private static let gzip = bytes("1f8b0800000000000203b329b0cb48cdc9c9b7d12fb0e30200e12db4430d000000")
    private static let zlib = bytes("789cb329b0cb48cdc9c9b7d12fb0e302001f4c0422")
    private static let deflate = bytes("b329b0cb48cdc9c9b7d12fb0e30200")
    private static let brotli = bytes("0b06803c703e68656c6c6f3c2f703e0a03")
    private static let zstd = bytes("28b52ffd00586900003c703e68656c6c6f3c2f703e0a")
    private let decoder = ContentDecoder(maximumBytes: 1000)

    @Test("what is not coded stays as it is", arguments: [nil, "", "identity", " Identity , "])
    func plain(_ codings: String?) throws {
        #expect(try decoder.decode(Self.hello, codings: codings) == Self.hello)
    }

    @Test(
        "unpacks each coding",
        arguments: [
            ("gzip", gzip), ("x-gzip", gzip), (" GZIP ", gzip), ("identity, gzip", gzip), ("deflate", zlib),
            ("deflate", deflate),
        ])
    func unpacks(_ codings: String, _ body: [UInt8]) throws {
        #expect(try decoder.decode(body, codings: codings) == Self.hello)
    }

    @Test("brotli and zstd where libcurl brings them, and nothing offered that cannot be unpacked")
    func others() throws {
        for (coding, body) in [("br", Self.brotli), ("zstd", Self.zstd)] {
            guard ContentDecoder.offer.hasSuffix(coding) || ContentDecoder.offer.contains(coding + ",") else {
                #expect(throws: ContentDecoder.Flaw.self) { try decoder.decode(body, codings: coding) }
                continue
            }
            #expect(try decoder.decode(body, codings: coding) == Self.hello)
            let (exact, short) = (Self.hello.count, Self.hello.count - 1)
            #expect(try ContentDecoder(maximumBytes: exact).decode(body, codings: coding) == Self.hello)
            #expect(throws: ContentDecoder.Flaw.tooLarge) {
                try ContentDecoder(maximumBytes: short).decode(body, codings: coding)
            }
            for length in 1..<body.count {
                #expect(throws: ContentDecoder.Flaw.self) {
                    try decoder.decode(Array(body.prefix(length)), codings: coding)
                }
            }
        }
    }

    @Test("what unpacks to hundreds of times its size is refused before it is unpacked")
    func ratio() throws {
        let generous = ContentDecoder(maximumBytes: 1 << 30)
        // 8 MiB of zeros.
        let brotli = bytes("cbffff3ff82700e2b14020f7fe6f")
        if ContentDecoder.offer.contains("br") {
            #expect(throws: ContentDecoder.Flaw.tooDense) { try generous.decode(brotli, codings: "br") }
            #expect(throws: ContentDecoder.Flaw.tooLarge) { try decoder.decode(brotli, codings: "br") }
        }
        #expect(throws: ContentDecoder.Flaw.tooDense) { try generous.decode(bomb(of: 20_000), codings: "gzip") }
        #expect(throws: ContentDecoder.Flaw.tooLarge) {
            try ContentDecoder(maximumBytes: 1 << 20).decode(bomb(of: 20_000), codings: "gzip")
        }
        // A megabyte does no harm, however it came.
        #expect(try generous.decode(bomb, codings: "gzip").count == 100_000)
    }

    @Test("an empty body has nothing to unpack")
    func empty() throws {
        #expect(try decoder.decode([], codings: "gzip").isEmpty)
    }

    @Test("gzip members follow each other, and rubbish after the last is ignored")
    func members() throws {
        #expect(try decoder.decode(Self.gzip + Self.gzip, codings: "gzip") == Self.hello + Self.hello)
        #expect(try decoder.decode(Self.gzip + [0, 0, 0], codings: "gzip") == Self.hello)
    }

    @Test("many tiny members are refused instead of worked through")
    func manyMembers() {
        let many = [[UInt8]](repeating: Self.gzip, count: 5000).flatMap(\.self)
        #expect(throws: ContentDecoder.Flaw.self) {
            try ContentDecoder(maximumBytes: 1 << 24).decode(many, codings: "gzip")
        }
    }

    @Test("stops at the limit, to the byte")
    func limit() throws {
        let exact = ContentDecoder(maximumBytes: Self.hello.count)
        #expect(try exact.decode(Self.gzip, codings: "gzip") == Self.hello)
        let short = ContentDecoder(maximumBytes: Self.hello.count - 1)
        for (coding, body) in [("gzip", Self.gzip), ("deflate", Self.zlib), ("deflate", Self.deflate)] {
            #expect(throws: ContentDecoder.Flaw.tooLarge) { try short.decode(body, codings: coding) }
        }
        #expect(throws: ContentDecoder.Flaw.tooLarge) { try exact.decode(Self.gzip + Self.gzip, codings: "gzip") }
        #expect(throws: ContentDecoder.Flaw.tooLarge) { try decoder.decode(bomb, codings: "gzip") }
        #expect(try ContentDecoder(maximumBytes: 1 << 20).decode(bomb, codings: "gzip").count == 100_000)
    }

    @Test("every cut and every flipped byte is reported, not shown")
    func damage() {
        for length in 1..<Self.gzip.count {
            #expect(throws: ContentDecoder.Flaw.broken(coding: "gzip")) {
                try decoder.decode(Array(Self.gzip.prefix(length)), codings: "gzip")
            }
        }
        for at in 10..<Self.gzip.count {
            var damaged = Self.gzip
            damaged[at] ^= 0x10
            // The last byte of the data ends in bits without meaning.
            let output = try? decoder.decode(damaged, codings: "gzip")
            #expect(output == nil || output == Self.hello)
        }
    }

    @Test(
        "codings that were not asked for, and towers of them, are refused",
        arguments: [
            "br", "zstd", "compress", "gzip, br", "gzip, gzip, gzip", "\u{1}",
        ])
    func unknown(_ codings: String) {
        #expect(throws: ContentDecoder.Flaw.self) { try decoder.decode(Self.gzip, codings: codings) }
    }
}

/// A gzip file of 132 bytes that unpacks to 100,000 zero bytes.
let bomb =
    bytes("1f8b0800000000000203edc13101000000c2a0f54f6d0d0fa0") + [UInt8](repeating: 0, count: 96)
    + bytes("8057037d9511d4a0860100")

/// A gzip file like ``bomb`` with a longer run of zeros, and the checksum of the shorter one, to which nobody comes: each
/// byte more stands for 1,032 more; a megabyte for a gigabyte.
func bomb(of size: Int) -> [UInt8] {
    bytes("1f8b0800000000000203edc13101000000c2a0f54f6d0d0fa0") + [UInt8](repeating: 0, count: size)
        + bytes("8057037d9511d4a0860100")
}
