internal import AuditModel
internal import CLibCurl
internal import CShims

/// Sends messages by libcurl. The addresses are the user's own settings, not a page's: private networks are theirs to
/// name. What a page says reaches no message's address.
package struct MessageTransfer: Sendable {
    private let userAgent: String
    /// A file of certificates (PEM) to trust instead of the system's.
    private let caFile: String?
    private static let seconds = 30

    package init(userAgent: String, caFile: String? = nil) {
        self.userAgent = userAgent
        self.caFile = caFile
    }

    /// Sends one message, and waits for the answer on a thread of its own.
    package func send(_ delivery: MessageDelivery) async -> MessageDelivery.Outcome {
        let outcome = OneShot<MessageDelivery.Outcome>()
        let work = Work { outcome.settle(perform(delivery)) }
        let context = Unmanaged.passRetained(work)
        let error = curlshim_run_thread(
            { context in
                guard let context else { return }
                Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
            }, context.toOpaque())
        if error != 0 {
            context.release()
            return .failure("no thread could be started")
        }
        return await outcome.value(ifCancelled: .failure("cancelled"))
    }

    private final class Work: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private func perform(_ delivery: MessageDelivery) -> MessageDelivery.Outcome {
        guard CurlLibrary.isReady, let handle = curl_easy_init() else { return .failure(CurlLibrary.absence) }
        defer { curl_easy_cleanup(handle) }
        let exchange = MessageExchange(handle)
        curlshim_set_long(handle, CURLOPT_NOSIGNAL, 1)
        curlshim_set_long(handle, CURLOPT_TIMEOUT, Self.seconds)
        curlshim_set_long(handle, CURLOPT_CONNECTTIMEOUT, 10)
        curlshim_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
        if let caFile { curlshim_set_string(handle, CURLOPT_CAINFO, caFile) }
        switch delivery {
        case .web(let method, let url, let headers, let body):
            curlshim_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https")
            curlshim_set_string(handle, CURLOPT_USERAGENT, userAgent)
            exchange.prepare(method: method, url: url, headers: headers, body: body)
        case .mail(let mail):
            curlshim_set_string(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
            exchange.prepare(mail)
        }
        return exchange.run()
    }
}

/// One use of a libcurl handle: holds what the callbacks need.
private final class MessageExchange {
    private let handle: UnsafeMutableRawPointer
    private var lists: [UnsafeMutablePointer<curl_slist>] = []
    private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    fileprivate var upload: [UInt8] = []
    fileprivate var position = 0
    fileprivate var answer: [UInt8] = []
    fileprivate var headers: [HeaderField] = []

    /// More of an answer is of no use.
    fileprivate static let longestAnswer = 16_384

    init(_ handle: UnsafeMutableRawPointer) {
        self.handle = handle
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        let context = Unmanaged.passUnretained(self).toOpaque()
        curlshim_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText)
        curlshim_set_write_function(handle, CURLOPT_WRITEFUNCTION, takeAnswer)
        curlshim_set_pointer(handle, CURLOPT_WRITEDATA, context)
        curlshim_set_write_function(handle, CURLOPT_HEADERFUNCTION, takeHeader)
        curlshim_set_pointer(handle, CURLOPT_HEADERDATA, context)
        curlshim_set_read_function(handle, CURLOPT_READFUNCTION, giveUpload)
        curlshim_set_pointer(handle, CURLOPT_READDATA, context)
    }

    deinit {
        lists.forEach { curl_slist_free_all($0) }
        errorText.deallocate()
    }

    func prepare(method: String, url: String, headers: [HeaderField], body: [UInt8]) {
        curlshim_set_string(handle, CURLOPT_URL, url)
        // Without "Expect: 100-continue", which small servers do not know.
        let fields = headers.map { "\($0.name): \($0.value)" } + ["Expect:"]
        curlshim_set_list(handle, CURLOPT_HTTPHEADER, list(fields))
        if method != "GET" {
            upload = body
            curlshim_set_long(handle, CURLOPT_POST, 1)
            curlshim_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
            if method != "POST" { curlshim_set_string(handle, CURLOPT_CUSTOMREQUEST, method) }
        }
    }

    func prepare(_ mail: MessageDelivery.Mail) {
        curlshim_set_string(handle, CURLOPT_URL, mail.server)
        if !mail.allowsPlain { curlshim_set_long(handle, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
        if let user = mail.user {
            curlshim_set_string(handle, CURLOPT_USERNAME, user)
            curlshim_set_string(handle, CURLOPT_PASSWORD, mail.password ?? "")
        }
        curlshim_set_string(handle, CURLOPT_MAIL_FROM, "<\(mail.from)>")
        curlshim_set_list(handle, CURLOPT_MAIL_RCPT, list(mail.recipients.map { "<\($0)>" }))
        curlshim_set_long(handle, CURLOPT_UPLOAD, 1)
        upload = mail.message
    }

    func run() -> MessageDelivery.Outcome {
        let code = curl_easy_perform(handle)
        var status = 0
        curlshim_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
        // A server of mail that refuses ends the transfer, with its reply.
        if code == CURLE_OK || (code != CURLE_OPERATION_TIMEDOUT && (400..<600).contains(status)) {
            return .answer(status: status, headers: headers, body: String(decoding: answer, as: UTF8.self))
        }
        let detail = String(cString: errorText)
        return .failure((detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail).lowercased())
    }

    private func list(_ words: [String]) -> UnsafeMutablePointer<curl_slist>? {
        var list: UnsafeMutablePointer<curl_slist>?
        for word in words { list = curl_slist_append(list, word) ?? list }
        if let list { lists.append(list) }
        return list
    }
}

private func exchange(_ context: UnsafeMutableRawPointer?) -> MessageExchange? {
    context.map { Unmanaged<MessageExchange>.fromOpaque($0).takeUnretainedValue() }
}

private let takeAnswer: curl_write_callback = { bytes, size, count, context in
    guard let exchange = exchange(context) else { return 0 }
    let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
    exchange.answer += piece.prefix(max(0, MessageExchange.longestAnswer - exchange.answer.count))
    return size * count
}

private let takeHeader: curl_write_callback = { bytes, size, count, context in
    guard let exchange = exchange(context) else { return 0 }
    let line = String(decoding: UnsafeRawBufferPointer(start: bytes, count: size * count), as: UTF8.self)
    if let colon = line.firstIndex(of: ":"), exchange.headers.count < 100 {
        let value = String(line[line.index(after: colon)...]).trimmingSpaces()
        exchange.headers.append(HeaderField(name: line[..<colon].lowercased(), value: value))
    }
    return size * count
}

private let giveUpload: curl_read_callback = { target, size, count, context in
    guard let exchange = exchange(context), let target else { return 0 }
    let room = min(size * count, exchange.upload.count - exchange.position)
    guard room > 0 else { return 0 }
    exchange.upload[exchange.position..<exchange.position + room].withUnsafeBytes { piece in
        UnsafeMutableRawBufferPointer(start: target, count: room).copyMemory(from: piece)
    }
    exchange.position += room
    return room
}
