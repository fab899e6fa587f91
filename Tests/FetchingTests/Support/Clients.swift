internal import AuditModel
internal import LoopbackServer

@testable import Fetching

extension HTTPClient.Configuration {
    /// Loopback allowed, nothing to wait for, robots.txt not asked.
    static func quick(_ change: (inout HTTPClient.Configuration) -> Void = { _ in }) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            secondsBetweenRequests: 0, connectTimeout: 300, firstByteTimeout: 300, totalTimeout: 300,
            lowSpeedTime: 300, retries: 0,
            secondsBeforeRetry: 0.001, respectsRobots: false)
        for range in ["127.0.0.0/8", "::1"] {
            if let range = try? NetworkRange(range) { configuration.allowedNetworks.append(range) }
        }
        change(&configuration)
        return configuration
    }
}

extension HTTPClient {
    static func quick(_ change: (inout Configuration) -> Void = { _ in }) -> HTTPClient {
        HTTPClient(configuration: .quick(change))
    }

    /// With a clock that costs no time, at noon of 2026-03-01.
    static func jumping(
        _ clock: JumpingClock, _ change: (inout Configuration) -> Void = { _ in }
    ) -> HTTPClient {
        HTTPClient(configuration: .quick(change), clock: clock) { Timestamp(secondsSince1970: 1_772_366_400) }
    }

    func fetch(_ url: String) async -> FetchOutcome {
        await fetch(PageRequest(url: url))
    }
}

extension FetchOutcome {
    var page: Page? { if case .page(let page) = self { page } else { nil } }
    var failure: FetchFailure? { if case .failure(let failure) = self { failure } else { nil } }
    var text: String? { page.map { String(decoding: $0.body, as: UTF8.self) } }
}

/// Runs a body with a server, and stops the server after it.
func withServer(
    _ respond: @escaping @Sendable (LoopbackRequest) async -> LoopbackResponse,
    _ body: (LoopbackServer) async throws -> Void
) async throws {
    let server = try await LoopbackServer.start(respond)
    do {
        try await body(server)
    } catch {
        await server.stop()
        throw error
    }
    await server.stop()
}

/// Runs a body with a server that misbehaves as scripted, and stops the server after it.
func withRawServer(
    _ script: @escaping @Sendable (RawConnection) async throws -> Void,
    _ body: (RawLoopbackServer) async throws -> Void
) async throws {
    let server = try await RawLoopbackServer.start(script)
    do {
        try await body(server)
    } catch {
        await server.stop()
        throw error
    }
    await server.stop()
}

/// Bytes from hexadecimal digits.
func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
}
