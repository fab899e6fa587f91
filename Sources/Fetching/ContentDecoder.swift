internal import AuditModel
internal import CLibDeflate
internal import CShims

/// Undoes the content codings of a body (RFC 9110, 8.4.1) within a limit, so that a small answer cannot fill the
/// memory.
struct ContentDecoder {
    enum Flaw: Error, Hashable {
        /// More bytes than the limit.
        case tooLarge
        /// So many times more bytes than were sent as no page has: a body that was made to fill memories.
        case tooDense
        /// No valid data of the coding.
        case broken(coding: String)
        /// A coding that was not asked for.
        case unknown(coding: String)
    }

    /// More codings one inside the other are refused: no server means well with them.
    private static let maximumCodings = 2
    /// More gzip members are refused: each costs more than its bytes.
    private static let maximumMembers = 1000

    /// What is unpacked may be so many times as large as what was sent: pages are some five, lists of one word over and
    /// over a hundred.
    fileprivate static let maximumRatio = 200
    /// Up to here no ratio is looked at: this much does no harm.
    private static let harmless = 1 << 20

    let maximumBytes: Int

    /// What a request may say in `Accept-Encoding`. gzip and deflate are libdeflate's, brotli and zstd are there where
    /// libcurl brings them.
    static let offer =
        "gzip, deflate" + (codingshim_has_brotli() != 0 ? ", br" : "") + (codingshim_has_zstd() != 0 ? ", zstd" : "")

    /// The body as it was before the codings of a `Content-Encoding` field.
    func decode(_ body: [UInt8], codings field: String?) throws(Flaw) -> [UInt8] {
        let codings = (field ?? "").split(separator: ",").map { $0.lowercased().trimmingSpaces() }
            .filter { !$0.isEmpty && $0 != "identity" }
        guard !body.isEmpty, !codings.isEmpty else { return body }
        guard codings.count <= Self.maximumCodings else { throw .unknown(coding: "more than \(Self.maximumCodings)") }
        // Of the bytes as sent, however many codings lie one inside the other.
        let dense = max(Self.harmless, body.count * Self.maximumRatio)
        var bytes = body
        for coding in codings.reversed() {
            switch coding {
            case "gzip", "x-gzip": bytes = try gunzip(bytes, dense)
            case "deflate": bytes = try inflate(bytes, dense)
            case "br":
                bytes = try expand(
                    bytes[...], appendingTo: 0, dense, coding: "brotli", with: Self.shimmed(codingshim_brotli)
                ).output
            case "zstd":
                bytes = try expand(
                    bytes[...], appendingTo: 0, dense, coding: "zstd", with: Self.shimmed(codingshim_zstd)
                ).output
            default: throw .unknown(coding: coding)
            }
        }
        return bytes
    }

    /// All members of a gzip file (RFC 1952); what follows the last one is ignored, as browsers do.
    private func gunzip(_ bytes: [UInt8], _ dense: Int) throws(Flaw) -> [UInt8] {
        var output: [UInt8] = []
        var rest = bytes[...]
        var members = 0
        repeat {
            members += 1
            guard members <= Self.maximumMembers else { throw .broken(coding: "gzip") }
            let (member, used) = try deflated(
                rest, appendingTo: output.count, dense, coding: "gzip", with: libdeflate_gzip_decompress_ex)
            if output.isEmpty { output = member } else { output.append(contentsOf: member) }
            rest = rest.dropFirst(used)
        } while rest.starts(with: [0x1f, 0x8b])
        return output
    }

    /// zlib data (RFC 1950), as the standard says, or bare deflate data (RFC 1951), as some servers send.
    private func inflate(_ bytes: [UInt8], _ dense: Int) throws(Flaw) -> [UInt8] {
        let isZlib = bytes.count >= 2 && bytes[0] & 15 == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
        return try deflated(
            bytes[...], appendingTo: 0, dense, coding: "deflate",
            with: isZlib ? libdeflate_zlib_decompress_ex : libdeflate_deflate_decompress_ex
        ).output
    }

    /// What one try to unpack into some room came to: the bytes read and written.
    private enum Try {
        case done(used: Int, written: Int)
        case noRoom
        case badData
    }

    private typealias Unpacking = (UnsafeRawBufferPointer, UnsafeMutableBufferPointer<UInt8>) -> Try

    /// Unpacks by one of libdeflate's functions: decompressor, input and its size, output and its room, bytes read,
    /// bytes written.
    private func deflated(
        _ input: ArraySlice<UInt8>, appendingTo before: Int, _ dense: Int, coding: String,
        with function: (
            OpaquePointer?, UnsafeRawPointer?, Int, UnsafeMutableRawPointer?, Int, UnsafeMutablePointer<Int>?,
            UnsafeMutablePointer<Int>?
        ) -> libdeflate_result
    ) throws(Flaw) -> (output: [UInt8], used: Int) {
        guard let decompressor = libdeflate_alloc_decompressor() else { throw .broken(coding: coding) }
        defer { libdeflate_free_decompressor(decompressor) }
        return try expand(input, appendingTo: before, dense, coding: coding) { bytes, output in
            var (used, written) = (0, 0)
            let result = function(
                decompressor, bytes.baseAddress, bytes.count, output.baseAddress, output.count, &used, &written)
            switch result {
            case LIBDEFLATE_SUCCESS: return .done(used: used, written: written)
            case LIBDEFLATE_INSUFFICIENT_SPACE: return .noRoom
            default: return .badData
            }
        }
    }

    /// Unpacks by one of the shims: input and its size, output and its room, bytes written.
    private static func shimmed(
        _ function:
            @escaping (
                UnsafePointer<UInt8>?, Int, UnsafeMutablePointer<UInt8>?, Int, UnsafeMutablePointer<Int>?
            ) -> CodingShimResult
    ) -> Unpacking {
        { bytes, output in
            var written = 0
            let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
            switch function(start, bytes.count, output.baseAddress, output.count, &written) {
            case CODINGSHIM_DONE: return .done(used: bytes.count, written: written)
            case CODINGSHIM_NO_ROOM: return .noRoom
            default: return .badData
            }
        }
    }

    /// Expands into a buffer that doubles until the data fits or a limit is reached.
    private func expand(
        _ input: ArraySlice<UInt8>, appendingTo before: Int, _ dense: Int, coding: String, with unpacking: Unpacking
    ) throws(Flaw) -> (output: [UInt8], used: Int) {
        let limit = min(maximumBytes, dense) - before
        var room = min(max(input.count * 6, 1 << 12), limit)
        while true {
            var outcome = Try.badData
            let output = [UInt8](unsafeUninitializedCapacity: max(room, 1)) { buffer, count in
                outcome = input.withUnsafeBytes {
                    unpacking($0, UnsafeMutableBufferPointer(start: buffer.baseAddress, count: room))
                }
                if case .done(_, let written) = outcome { count = written }
            }
            switch outcome {
            case .done(let used, _): return (output, used)
            case .noRoom:
                guard room < limit else { throw dense < maximumBytes ? .tooDense : .tooLarge }
                room = min(room * 2, limit)
            case .badData: throw .broken(coding: coding)
            }
        }
    }
}

extension ContentDecoder.Flaw: CustomStringConvertible {
    var description: String {
        switch self {
        case .tooLarge: "more bytes than the limit"
        case .tooDense: "over \(ContentDecoder.maximumRatio) times as many bytes as were sent"
        case .broken(let coding): "no valid \(coding) data"
        case .unknown(let coding): "content coding not asked for: \(coding)"
        }
    }
}
