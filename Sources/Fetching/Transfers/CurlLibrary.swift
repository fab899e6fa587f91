internal import CLibCurl
internal import CShims

/// libcurl, set up once for the process.
enum CurlLibrary {
    /// Whether the library could be set up. To be asked before its first call.
    static let isReady = curlshim_global_init() == CURLE_OK
}
