internal import AuditModel
internal import CLibDeflate

/// Undoes the content codings of a body (RFC 9110, 8.4.1) within a limit, so that a small answer cannot fill the
/// memory.
struct ContentDecoder {
    enum Flaw: Error, Hashable {
        /// More bytes than the limit.
        case tooLarge
        /// No valid data of the coding.
        case broken(coding: String)
        /// A coding that was not asked for.
        case unknown(coding: String)
    }

    /// More codings one inside the other are refused: no server means well with them.
    private static let maximumCodings = 2
    /// More gzip members are refused: each costs more than its bytes.
    private static let maximumMembers = 1000

    let maximumBytes: Int

    /// The body as it was before the codings of a `Content-Encoding` field.
    func decode(_ body: [UInt8], codings field: String?) throws(Flaw) -> [UInt8] {
        let codings = (field ?? "").split(separator: ",").map { $0.lowercased().trimmingSpaces() }
            .filter { !$0.isEmpty && $0 != "identity" }
        guard !body.isEmpty, !codings.isEmpty else { return body }
        guard codings.count <= Self.maximumCodings else { throw .unknown(coding: "more than \(Self.maximumCodings)") }
        var bytes = body
        for coding in codings.reversed() {
            switch coding {
            case "gzip", "x-gzip": bytes = try gunzip(bytes)
            case "deflate": bytes = try inflate(bytes)
            default: throw .unknown(coding: coding)
            }
        }
        return bytes
    }

    /// All members of a gzip file (RFC 1952); what follows the last one is ignored, as browsers do.
    private func gunzip(_ bytes: [UInt8]) throws(Flaw) -> [UInt8] {
        var output: [UInt8] = []
        var rest = bytes[...]
        var members = 0
        repeat {
            members += 1
            guard members <= Self.maximumMembers else { throw .broken(coding: "gzip") }
            let (member, used) = try expand(rest, appendingTo: output.count, coding: "gzip") {
                libdeflate_gzip_decompress_ex($0, $1, $2, $3, $4, $5, $6)
            }
            output.append(contentsOf: member)
            rest = rest.dropFirst(used)
        } while rest.starts(with: [0x1f, 0x8b])
        return output
    }

    /// zlib data (RFC 1950), as the standard says, or bare deflate data (RFC 1951), as some servers send.
    private func inflate(_ bytes: [UInt8]) throws(Flaw) -> [UInt8] {
        let isZlib = bytes.count >= 2 && bytes[0] & 15 == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
        if isZlib {
            return try expand(bytes[...], appendingTo: 0, coding: "deflate") {
                libdeflate_zlib_decompress_ex($0, $1, $2, $3, $4, $5, $6)
            }.output
        }
        return try expand(bytes[...], appendingTo: 0, coding: "deflate") {
            libdeflate_deflate_decompress_ex($0, $1, $2, $3, $4, $5, $6)
        }.output
    }

    /// One of libdeflate's functions: decompressor, input and its size, output and its room, bytes read, bytes written.
    private typealias Function = (
        OpaquePointer?, UnsafeRawPointer?, Int, UnsafeMutableRawPointer?, Int, UnsafeMutablePointer<Int>?,
        UnsafeMutablePointer<Int>?
    ) -> libdeflate_result

    /// Expands into a buffer that doubles until the data fits or the limit is reached.
    private func expand(
        _ input: ArraySlice<UInt8>, appendingTo before: Int, coding: String, with function: Function
    ) throws(Flaw) -> (output: [UInt8], used: Int) {
        guard let decompressor = libdeflate_alloc_decompressor() else { throw .broken(coding: coding) }
        defer { libdeflate_free_decompressor(decompressor) }
        let limit = maximumBytes - before
        var room = min(max(input.count * 6, 1 << 12), limit)
        while true {
            var used = 0
            var result = LIBDEFLATE_BAD_DATA
            let output = [UInt8](unsafeUninitializedCapacity: max(room, 1)) { buffer, written in
                input.withUnsafeBytes { bytes in
                    result = function(
                        decompressor, bytes.baseAddress, bytes.count, buffer.baseAddress, room, &used, &written)
                }
                if result != LIBDEFLATE_SUCCESS { written = 0 }
            }
            switch result {
            case LIBDEFLATE_SUCCESS: return (output, used)
            case LIBDEFLATE_INSUFFICIENT_SPACE:
                guard room < limit else { throw .tooLarge }
                room = min(room * 2, limit)
            default: throw .broken(coding: coding)
            }
        }
    }
}

extension ContentDecoder.Flaw: CustomStringConvertible {
    var description: String {
        switch self {
        case .tooLarge: "more bytes than the limit"
        case .broken(let coding): "no valid \(coding) data"
        case .unknown(let coding): "content coding not asked for: \(coding)"
        }
    }
}
