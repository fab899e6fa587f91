internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// One client's connection to a ``LoopbackServer``: requests are answered one after the other until either side closes.
struct HTTPConnection: Sendable {
    typealias Wire = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>
    private typealias Writer = NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

    private static let maximumBody = 1 << 20

    let log: RequestLog
    let respond: @Sendable (LoopbackRequest) async -> LoopbackResponse

    func serve(_ wire: Wire) async {
        // A client that goes away ends its connection; the next one gets its own.
        try? await wire.executeThenClose { inbound, outbound in
            var head: HTTPRequestHead?
            var body: [UInt8] = []
            for try await part in inbound {
                switch part {
                case .head(let received):
                    head = received
                    body = []
                case .body(let buffer):
                    body.append(contentsOf: buffer.readableBytesView.prefix(Self.maximumBody - body.count))
                case .end:
                    guard let asked = head else { return }
                    try await answer(asked, body: body, through: outbound)
                    guard asked.isKeepAlive else { return }
                }
            }
        }
    }

    private func answer(_ head: HTTPRequestHead, body: [UInt8], through writer: Writer) async throws {
        let request = LoopbackRequest(
            method: head.method.rawValue, target: head.uri,
            headers: head.headers.map { (name: $0.name, value: $0.value) }, body: body)
        log.append(request)
        let response = await respond(request)
        var fields = HTTPHeaders(response.headers)
        if !fields.contains(name: "content-length"), !fields.contains(name: "transfer-encoding") {
            fields.add(name: "Content-Length", value: String(response.body.count))
        }
        let status = HTTPResponseStatus(statusCode: response.status)
        try await writer.write(.head(HTTPResponseHead(version: .http1_1, status: status, headers: fields)))
        if head.method != .HEAD, !response.body.isEmpty {
            try await writer.write(.body(.byteBuffer(ByteBuffer(bytes: response.body))))
        }
        try await writer.write(.end(nil))
    }
}

extension NIOAsyncChannel
where Inbound == HTTPServerRequestPart, Outbound == HTTPServerResponsePart {
    /// Sets up a fresh connection to speak HTTP/1.1. To be called on the connection's event loop.
    init(speakingHTTPOn channel: any Channel) throws {
        try channel.pipeline.syncOperations.configureHTTPServerPipeline()
        try self.init(wrappingChannelSynchronously: channel)
    }
}
