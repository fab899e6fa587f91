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
    private var names: UnsafeMutablePointer<curl_slist>?
    private let errorText: UnsafeMutablePointer<CChar>

    /// Prepares a handle of ``TransferHandles`` for the transfer.
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
        setContext()
    }

    deinit {
        curl_slist_free_all(fields)
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
        curlshim_set_list(handle, CURLOPT_HTTPHEADER, fields)
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
        // 0 lifts the limit of the handle's last transfer.
        var limit: curl_off_t = 0
        if case .refuse(let bytes) = transfer.order.bodyLimit { limit = curl_off_t(bytes) }
        curlshim_set_offset(handle, CURLOPT_MAXFILESIZE_LARGE, limit)
    }

    private func setContext() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        curlshim_set_pointer(handle, CURLOPT_PRIVATE, context)
        curlshim_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText)
        curlshim_set_pointer(handle, CURLOPT_HEADERDATA, context)
        curlshim_set_pointer(handle, CURLOPT_WRITEDATA, context)
        curlshim_set_pointer(handle, CURLOPT_OPENSOCKETDATA, context)
    }

    /// Takes what points here out of the handle. To be called before the handle is given back.
    func leave() {
        curlshim_set_list(handle, CURLOPT_HTTPHEADER, nil)
        if names != nil { curlshim_set_list(handle, CURLOPT_RESOLVE, nil) }
        curlshim_set_pointer(handle, CURLOPT_ERRORBUFFER, nil)
    }

    /// Sets what libcurl calls, which is the same for all transfers.
    static func setCallbacks(on handle: UnsafeMutableRawPointer) {
        curlshim_set_write_function(handle, CURLOPT_HEADERFUNCTION, takeHeaderLine)
        curlshim_set_write_function(handle, CURLOPT_WRITEFUNCTION, takeBody)
        curlshim_set_socket_function(handle, CURLOPT_OPENSOCKETFUNCTION, openSocket)
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
