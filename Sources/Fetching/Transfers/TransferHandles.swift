internal import CLibCurl
internal import CShims

/// libcurl's handles of one client, to be used again: what all its transfers have in common is set once for each.
///
/// Belongs to the loop's thread.
final class TransferHandles {
    private let configuration: HTTPClient.Configuration
    private var spare: [UnsafeMutableRawPointer] = []
    private var route: UnsafeMutablePointer<curl_slist>?

    init(_ configuration: HTTPClient.Configuration) {
        self.configuration = configuration
        // Any host and any port: the two empty parts before the target.
        if let target = configuration.connectTo { route = curl_slist_append(nil, "::" + target) }
    }

    deinit { curl_slist_free_all(route) }

    /// Frees all handles; none may be in use.
    func end() {
        spare.forEach { curl_easy_cleanup($0) }
        spare = []
    }

    /// A handle that lacks nothing but what ``ActiveTransfer`` sets; nil if there is no memory for one.
    func take() -> UnsafeMutableRawPointer? {
        if let handle = spare.popLast() { return handle }
        guard let handle = curl_easy_init() else { return nil }
        prepare(handle)
        return handle
    }

    /// Keeps a handle for another transfer.
    ///
    /// - Parameter isClean: whether it did no more than get a page; else nothing may be left of what it did.
    func giveBack(_ handle: UnsafeMutableRawPointer, isClean: Bool) {
        if !isClean {
            curl_easy_reset(handle)
            prepare(handle)
        }
        spare.append(handle)
    }

    private func prepare(_ handle: UnsafeMutableRawPointer) {
        curlshim_set_string(handle, CURLOPT_USERAGENT, configuration.userAgent)
        curlshim_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        curlshim_set_string(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        curlshim_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
        // A proxy from the environment would connect where the address guard cannot look.
        curlshim_set_string(handle, CURLOPT_PROXY, configuration.proxy?.description ?? "")
        if configuration.proxy != nil { curlshim_set_string(handle, CURLOPT_NOPROXY, "") }
        if route != nil { curlshim_set_list(handle, CURLOPT_CONNECT_TO, route) }
        if let file = configuration.caFile { curlshim_set_string(handle, CURLOPT_CAINFO, file) }
        setLimits(handle)
        ActiveTransfer.setCallbacks(on: handle)
    }

    private func setLimits(_ handle: UnsafeMutableRawPointer) {
        curlshim_set_long(handle, CURLOPT_NOSIGNAL, 1)
        // Many pages come whole with one call of the system.
        curlshim_set_long(handle, CURLOPT_BUFFERSIZE, 32 << 10)
        // A run that gives hosts no time between requests is over before names change; libcurl would look through all
        // names that it keeps for each request. Where a name leads is checked for each connection all the same.
        if configuration.secondsBetweenRequests == 0 { curlshim_set_long(handle, CURLOPT_DNS_CACHE_TIMEOUT, -1) }
        // A name look-up under way cannot be stopped; without this, giving one up would wait for it.
        curlshim_set_long(handle, CURLOPT_QUICK_EXIT, 1)
        curlshim_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, milliseconds(configuration.connectTimeout))
        curlshim_set_long(handle, CURLOPT_TIMEOUT_MS, milliseconds(configuration.totalTimeout))
        curlshim_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, configuration.lowSpeedLimit)
        curlshim_set_long(handle, CURLOPT_LOW_SPEED_TIME, configuration.lowSpeedTime)
    }

    private func milliseconds(_ seconds: Double) -> Int {
        // 0 would mean "no limit" to libcurl.
        Int(max(1, min(seconds * 1000, 1e9)))
    }
}
