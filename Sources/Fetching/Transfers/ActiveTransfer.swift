internal import AuditModel
internal import CLibCurl
internal import CShims

/// A transfer that libcurl is carrying out. Belongs to the loop's thread; libcurl's callbacks find it by its address.
final class ActiveTransfer {
    let transfer: Transfer
    let handle: UnsafeMutableRawPointer
    /// When an answer must have begun.
    let firstByteDeadline: ContinuousClock.Instant
    fileprivate var response: ResponseBuffer
    /// The addresses that were not connected to, and what the first is for.
    fileprivate var refusal: (addresses: [IPAddress], purpose: String)?
    /// Nil where all sockets lead to the proxy that the user named.
    fileprivate let addressGuard: AddressGuard?
    private var fields: UnsafeMutablePointer<curl_slist>?
    private var route: UnsafeMutablePointer<curl_slist>?
    private var names: UnsafeMutablePointer<curl_slist>?
    private let errorText: UnsafeMutablePointer<CChar>

    /// Prepares a fresh or reset handle for the transfer.
    init(_ transfer: Transfer, on handle: UnsafeMutableRawPointer, configuration: HTTPClient.Configuration) {
        self.transfer = transfer
        self.handle = handle
        firstByteDeadline = .now + .seconds(configuration.firstByteTimeout)
        response = ResponseBuffer(
            maximumHeaderBytes: configuration.maximumHeaderBytes, maximumBodyBytes: transfer.order.bodyLimit.bytes)
        addressGuard = configuration.proxy == nil ? AddressGuard(allowing: configuration.allowedNetworks) : nil
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        for field in transfer.order.headers {
            fields = curl_slist_append(fields, "\(field.name): \(field.value)") ?? fields
        }
        setRequest(configuration)
        setLimits(configuration)
        setCallbacks()
    }

    deinit {
        curl_slist_free_all(fields)
        curl_slist_free_all(route)
        curl_slist_free_all(names)
        errorText.deallocate()
    }

    /// Whether the answer has begun.
    var hasBegun: Bool { response.hasBegun }

    /// What became of the transfer, once libcurl is done with it.
    func outcome(_ code: CURLcode) -> Transfer.Outcome {
        if code == CURLE_OK || (response.overflow == .body && isCut) {
            // libcurl takes a connection that ends amid the header for the end of an answer without a body.
            guard response.hasWholeHeader else {
                return .failure(.broken(detail: "the header is cut short", isTransient: true))
            }
            var status = 0
            curlshim_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
            return .success(TransferAnswer(status: status, headers: response.headers, body: response.body))
        }
        switch response.overflow {
        case .header: return .failure(.headerTooLarge)
        case .body: return .failure(.bodyTooLarge)
        case nil: break
        }
        if let refusal, !hasBegun, code == CURLE_COULDNT_CONNECT || code == CURLE_OPERATION_TIMEDOUT {
            return .failure(.addressRefused(refusal.addresses, purpose: refusal.purpose))
        }
        var systemError = 0
        curlshim_get_long(handle, CURLINFO_OS_ERRNO, &systemError)
        return .failure(TransferFault(code, systemError: systemError, detail: detail(of: code)))
    }

    fileprivate func note(refused address: IPAddress, _ purpose: String) {
        let addresses = refusal?.addresses ?? []
        // libcurl may try an address twice; a hostile name may stand for very many.
        guard !addresses.contains(address), addresses.count < 4 else { return }
        refusal = (addresses + [address], refusal?.purpose ?? purpose)
    }

    private var isCut: Bool {
        if case .cut = transfer.order.bodyLimit { true } else { false }
    }

    private func detail(of code: CURLcode) -> String {
        let text = String(cString: errorText)
        return text.isEmpty ? String(cString: curl_easy_strerror(code)) : text
    }

    private func setRequest(_ configuration: HTTPClient.Configuration) {
        curlshim_set_string(handle, CURLOPT_URL, transfer.order.address.description)
        curlshim_set_string(handle, CURLOPT_USERAGENT, configuration.userAgent)
        curlshim_set_list(handle, CURLOPT_HTTPHEADER, fields)
        curlshim_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        curlshim_set_string(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        curlshim_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
        // A proxy from the environment would connect where the address guard cannot look.
        curlshim_set_string(handle, CURLOPT_PROXY, configuration.proxy?.description ?? "")
        if configuration.proxy != nil { curlshim_set_string(handle, CURLOPT_NOPROXY, "") }
        if let target = configuration.connectTo {
            // Any host and any port: the two empty parts before the target.
            route = curl_slist_append(nil, "::" + target)
            curlshim_set_list(handle, CURLOPT_CONNECT_TO, route)
        }
        if let lookUp = configuration.lookUp {
            let address = transfer.order.address
            let found = lookUp(address.host).map { $0.family == .v6 ? "[\($0)]" : "\($0)" }.joined(separator: ",")
            names = curl_slist_append(nil, "+\(address.host):\(address.port):\(found)")
            curlshim_set_list(handle, CURLOPT_RESOLVE, names)
        }
        if let body = transfer.order.body {
            curlshim_set_long(handle, CURLOPT_POST, 1)
            curlshim_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
            // Copied, so that the bytes need not outlive this call.
            body.withUnsafeBytes { bytes in
                _ = curlshim_set_pointer(
                    handle, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
            }
        }
        if let file = configuration.caFile { curlshim_set_string(handle, CURLOPT_CAINFO, file) }
    }

    private func setLimits(_ configuration: HTTPClient.Configuration) {
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
        if case .refuse(let limit) = transfer.order.bodyLimit {
            curlshim_set_offset(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(limit))
        }
    }

    private func setCallbacks() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        curlshim_set_pointer(handle, CURLOPT_PRIVATE, context)
        curlshim_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText)
        curlshim_set_write_function(handle, CURLOPT_HEADERFUNCTION, takeHeaderLine)
        curlshim_set_pointer(handle, CURLOPT_HEADERDATA, context)
        curlshim_set_write_function(handle, CURLOPT_WRITEFUNCTION, takeBody)
        curlshim_set_pointer(handle, CURLOPT_WRITEDATA, context)
        curlshim_set_socket_function(handle, CURLOPT_OPENSOCKETFUNCTION, openSocket)
        curlshim_set_pointer(handle, CURLOPT_OPENSOCKETDATA, context)
    }

    private func milliseconds(_ seconds: Double) -> Int {
        // 0 would mean "no limit" to libcurl.
        Int(max(1, min(seconds * 1000, 1e9)))
    }
}

private func activeTransfer(_ context: UnsafeMutableRawPointer?) -> ActiveTransfer? {
    context.map { Unmanaged<ActiveTransfer>.fromOpaque($0).takeUnretainedValue() }
}

private let takeHeaderLine: curl_write_callback = { bytes, size, count, context in
    let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return activeTransfer(context)?.response.takeHeaderLine(line) == true ? line.count : 0
}

private let takeBody: curl_write_callback = { bytes, size, count, context in
    let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return activeTransfer(context)?.response.takeBody(piece) == true ? piece.count : 0
}

/// Called for each address that a connection is tried to: the one place that no redirect, DNS answer or spelling of an
/// address gets around.
private let openSocket: curl_opensocket_callback = { context, _, target in
    guard let transfer = activeTransfer(context), let target else { return CURL_SOCKET_BAD }
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = Int(curlshim_address_bytes(target, &bytes))
    guard let address = IPAddress(bytes: bytes.prefix(count)) else { return CURL_SOCKET_BAD }
    if let purpose = transfer.addressGuard?.refusal(of: address) {
        transfer.note(refused: address, purpose)
        return CURL_SOCKET_BAD
    }
    return curlshim_open_socket(target)
}
