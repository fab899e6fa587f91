internal import AuditModel
internal import LoopbackServer
import Testing

@testable import Fetching

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

@Suite struct TLSTests {
    @Test("a port that does not speak TLS")
    func plainPort() async throws {
        try await withServer { _ in
            .notFound
        } _: { server in
            let failure = await HTTPClient.quick().fetch("https://localhost:\(server.port)/").failure
            #expect(failure?.code == .tls)
        }
    }

    @Test("a missing file of certificates")
    func missingFile() async throws {
        try await withServer { _ in
            .notFound
        } _: { server in
            let client = HTTPClient.quick { $0.caFile = "/no/such/file.pem" }
            let failure = await client.fetch("https://localhost:\(server.port)/").failure
            #expect(failure?.code == .tls)
            #expect(failure?.message.contains("/no/such/file.pem") == true)
        }
    }

    @Test("a certificate counts only if it is trusted and made out to the host", .enabled(if: TLSServer.isAvailable))
    func certificates() async throws {
        let server = try #require(TLSServer())
        defer { server.stop() }
        let untrusting = await HTTPClient.quick().fetch("https://localhost:\(server.port)/").failure
        #expect(untrusting?.code == .tls)
        #expect(untrusting?.message.contains("certificate") == true)
        let trusting = HTTPClient.quick { $0.caFile = server.certificate }
        #expect(await trusting.fetch("https://localhost:\(server.port)/").page?.status == 200)
        let otherName = await trusting.fetch("https://127.0.0.1:\(server.port)/").failure
        #expect(otherName?.code == .tls)
    }
}

/// OpenSSL's test server with a certificate of its own making for `localhost`.
private final class TLSServer {
    static var isAvailable: Bool { access("/usr/bin/openssl", X_OK) == 0 }

    let port: Int
    var certificate: String { folder + "/certificate.pem" }
    private let folder: String
    private let process: pid_t
    private let output: UnsafeMutablePointer<FILE>

    init?() {
        var template = Array("/tmp/footprint-tls-XXXXXX".utf8CString)
        guard let created = mkdtemp(&template) else { return nil }
        folder = String(cString: created)
        // The shell says its process id before OpenSSL takes its place.
        let script = """
            cd \(folder) && /usr/bin/openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
            -keyout key.pem -out certificate.pem -subj /CN=localhost -addext subjectAltName=DNS:localhost 2>/dev/null \
            && echo "PROCESS:$$" && exec /usr/bin/openssl s_server -accept 127.0.0.1:0 -cert certificate.pem \
            -key key.pem -www </dev/null 2>/dev/null
            """
        guard let output = popen(script, "r") else { return nil }
        self.output = output
        guard let process = Self.number(after: "PROCESS", in: output),
            let port = Self.number(after: "ACCEPT", in: output)
        else {
            pclose(output)
            return nil
        }
        self.process = pid_t(process)
        self.port = port
    }

    func stop() {
        kill(process, SIGKILL)
        pclose(output)
        for file in ["/key.pem", "/certificate.pem", ""] { remove(folder + file) }
    }

    /// Reads up to the line that begins with a word, and returns the number after its last colon.
    private static func number(after word: String, in output: UnsafeMutablePointer<FILE>) -> Int? {
        var line = [CChar](repeating: 0, count: 200)
        while fgets(&line, Int32(line.count), output) != nil {
            let text = String(decoding: line.prefix { $0 >= 0x20 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            if text.hasPrefix(word) { return text.split(separator: ":").last.flatMap { Int($0) } }
        }
        return nil
    }
}
