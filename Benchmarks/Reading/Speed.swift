import ArgumentParser
import AuditModel
import Parsing

/// Reads pages again and again on one thread, and says how fast that went.
struct Speed: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "How fast pages are read, on one thread.")

    /// What is measured.
    enum Stage: String, ExpressibleByArgument, CaseIterable {
        /// Visible text only.
        case text
        /// The whole document.
        case document
    }

    @OptionGroup var samples: SampleFiles

    @Option(help: "What is measured: \(Stage.allCases.map(\.rawValue).joined(separator: ", ")).")
    var stage = Stage.text

    @Option(help: "How often all pages are read.")
    var rounds = 5

    func run() throws {
        let pages = try samples.read().map { sample in
            Page(
                requested: "https://example.org/page", url: "https://example.org/page", status: 200,
                headers: [HeaderField(name: "content-type", value: "text/html; charset=utf-8")], body: sample.bytes)
        }
        let size = pages.reduce(0) { $0 + $1.body.count }
        let clock = ContinuousClock()
        var best = Duration.seconds(1_000_000)
        var made = 0
        for _ in 0..<rounds {
            made = 0
            let time = clock.measure { for page in pages { made += read(page) } }
            best = min(best, time)
        }
        let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) * 1e-18
        let rate = Int(Double(size) / seconds / 1e6)
        print("\(stage.rawValue): \(pages.count) pages, \(size) bytes, \(made) made, \(rate) MB/s")
    }

    /// Reads one page; returns how much came of it, so that no work is left out.
    private func read(_ page: Page) -> Int {
        switch stage {
        case .text: HTMLText.visible(page.body, contentType: "text/html; charset=utf-8").text.utf8.count
        case .document:
            PageReader().document(
                from: page, handle: Handle(platform: "web", account: "https://example.org"),
                ownership: .ownersSite)?.segments.count ?? 0
        }
    }
}
