internal import CLibCurl
internal import CShims

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension TransferFault {
    /// What libcurl's result means.
    ///
    /// - Parameters:
    ///   - code: Anything but `CURLE_OK`.
    ///   - systemError: The `errno` of the failed connection, 0 if there was none.
    ///   - detail: libcurl's own words.
    init(_ code: CURLcode, systemError: Int, detail: String) {
        let detail = Self.untimed(detail)
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST:
            self = NetworkInterfaces.isOnline ? .nameNotFound : .offline
        case CURLE_COULDNT_CONNECT:
            let isUnreachable = systemError == Int(ENETUNREACH) || systemError == Int(ENETDOWN)
            self = isUnreachable && !NetworkInterfaces.isOnline ? .offline : .cannotConnect(detail: detail)
        case CURLE_OPERATION_TIMEDOUT:
            self = .timeout(detail: detail)
        case CURLE_FILESIZE_EXCEEDED:
            self = .bodyTooLarge
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_CIPHER, CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_ISSUER_ERROR,
            CURLE_USE_SSL_FAILED:
            self = .tls(detail: detail)
        case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE, CURLE_HTTP2,
            CURLE_HTTP2_STREAM:
            self = .broken(detail: detail, isTransient: true)
        // libcurl's answer to one header line over 100 KB.
        case CURLE_OUT_OF_MEMORY:
            self = .broken(detail: "a field of the header is too long", isTransient: false)
        default:
            self = .broken(detail: detail, isTransient: false)
        }
    }

    /// The words without how long it took ("after 3 ms"): the same fault is told in the same words each time.
    static func untimed(_ detail: String) -> String {
        var words: [Substring] = []
        for word in detail.split(separator: " ") {
            // Punctuation that follows stays.
            let unit = ["milliseconds", "ms"].first { word.hasPrefix($0) && word.dropFirst($0.count).count <= 1 }
            if let unit, words.count > 1, words[words.count - 2] == "after", Int(words[words.count - 1]) != nil {
                words.removeLast(2)
                let mark = word.dropFirst(unit.count)
                if let last = words.popLast() { words.append(last + mark) }
            } else {
                words.append(word)
            }
        }
        return words.joined(separator: " ")
    }
}
