import ArgumentParser
import AuditModel
import Foundation

/// Reads one page in a process of its own, and says how much memory that took at its peak.
struct Memory: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "How much memory one page takes at the peak, over its own size.",
        discussion: "The page itself counts. What the program takes before it has a page does not.")

    @Option(help: "The file of the page; several are put together. Without it, a page of short posts is made up.")
    var file: [String] = []

    @Option(help: "Repeat the page until it is that large, in millions of bytes.")
    var megabytes = 0

    @Option(help: "What is measured: \(ReadingStage.allCases.map(\.rawValue).joined(separator: ", ")).")
    var stage = ReadingStage.text

    func run() throws {
        // Tables that are made once are no part of a page's memory.
        _ = stage.read(ReadingStage.page(Array(Memory.post(0).utf8)))
        let before = Memory.peak()
        let page = ReadingStage.page(try body())
        let made = stage.read(page)
        let times = Double(Memory.peak() - before) / Double(max(page.body.count, 1))
        let rounded = String(format: "%.2f", times)
        print("\(stage.rawValue): \(page.body.count) bytes, \(made) made, peak memory \(rounded) times the page")
    }

    /// The most memory that the process has had so far, in bytes.
    private static func peak() -> Int {
        #if os(Linux)
            // What getrusage says holds the peak of the program that started this one too.
            let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
            let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
            return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
        #else
            var usage = rusage()
            getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss
        #endif
    }

    /// The bytes of a file, read in place: a copy of them would count.
    private static func bytes(of path: String) throws -> [UInt8] {
        guard let handle = fopen(path, "rb") else { throw ValidationError("cannot read \(path)") }
        defer { fclose(handle) }
        fseek(handle, 0, SEEK_END)
        let size = ftell(handle)
        rewind(handle)
        return [UInt8](unsafeUninitializedCapacity: max(size, 0)) { buffer, count in
            count = fread(buffer.baseAddress, 1, max(size, 0), handle)
        }
    }

    /// The page, in memory of its own size.
    private func body() throws -> [UInt8] {
        if file.count == 1, megabytes == 0 { return try Memory.bytes(of: file[0]) }
        var page: [UInt8] = []
        page.reserveCapacity(max(megabytes, 1) * 1_000_000 + 8_000_000)
        var number = 0
        repeat {
            for path in file { page.append(contentsOf: try Memory.bytes(of: path)) }
            if file.isEmpty { page.append(contentsOf: Memory.post(number).utf8) }
            number += 1
        } while page.count < megabytes * 1_000_000
        return page
    }

    private static func post(_ number: Int) -> String {
        """
        <article class="post entry-content" id="post-\(number)">
            <h2><a href="/posts/\(number)" rel="bookmark" title="Post number \(number)">A walk on day \(number)</a></h2>
            <p>We went up in the <em>morning</em> &amp; came back by the river, where the others had waited for us.</p>
            <ul>
                <li class="tag"><a href="/tags/hills?n=\(number)&amp;page=2">hills</a></li>
                <li class="tag"><a href="/tags/rivers">rivers</a></li>
            </ul>
            <p style="color: #333">Write to <a href="mailto:walker@example.org">the walker</a>; no phone up there.</p>
        </article>

        """
    }
}
