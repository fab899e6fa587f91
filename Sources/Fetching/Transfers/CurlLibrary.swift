internal import CLibCurl
internal import CShims

/// libcurl, loaded and set up once for the process, when something is first fetched.
enum CurlLibrary {
    /// What to tell when it is not ready.
    static let absence = "libcurl cannot be loaded: install it (Debian and Ubuntu: libcurl4) and try again"

    /// Whether the library could be loaded and set up. To be asked before its first transfer.
    static let isReady = curlshim_global_init() == CURLE_OK
}
