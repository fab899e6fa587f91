import ArgumentParser
import AuditModel
import Foundation
import Parsing

/// Reads hostile input at one size and at twice that size: what takes much more than twice the work is not linear.
struct Doubling: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Whether hostile input of twice the size takes twice the work.",
        discussion: """
            Measures processor time, which is quick and noisy. Benchmarks/doubling.py runs this command with --once \
            under valgrind, and compares instructions.
            """)

    @Option(help: "Bytes of the smaller input.")
    var size = 131_072

    @Option(help: "Read only the hostile input of this name.")
    var name: String?

    @Flag(help: "Read each once at either size, and print the names only.")
    var once = false

    func run() throws {
        let chosen = Adversary.all.filter { name == nil || name == $0.name }
        if chosen.isEmpty { throw ValidationError("no such input: \(name ?? "")") }
        guard once else { return measure(chosen) }
        for adversary in chosen {
            // The first reading fills the tables that all others share.
            for size in [size / 16, size, size * 2] {
                Doubling.readOnce(Doubling.page(adversary, size: size))
                Doubling.finishOnce(adversary.name)
            }
        }
    }

    private func measure(_ chosen: [Adversary]) {
        var worst = (ratio: 0.0, name: "")
        for adversary in chosen {
            let once = time(adversary, size: size)
            let ratio = time(adversary, size: size * 2) / max(once, 1e-9)
            print(
                "\(adversary.name): \(Int(once * 1e9 / Double(size))) ns/byte, twice the size takes \(rounded(ratio))")
            if ratio > worst.ratio { worst = (ratio, adversary.name) }
        }
        print("doubling: \(chosen.count) inputs, worst \(rounded(worst.ratio)) (\(worst.name))")
    }

    private func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }

    /// The shortest of a few readings, in seconds of processor time.
    private func time(_ adversary: Adversary, size: Int) -> Double {
        let page = Doubling.page(adversary, size: size)
        return (0..<5).map { _ in
            let start = Doubling.processorTime()
            Doubling.readOnce(page)
            return Doubling.processorTime() - start
        }.min() ?? 0
    }

    private static func page(_ adversary: Adversary, size: Int) -> Page {
        Page(
            requested: "https://example.org/a", url: "https://example.org/a", status: 200,
            headers: [HeaderField(name: "content-type", value: adversary.type)], body: adversary.bytes(size))
    }

    /// The work that is measured. Benchmarks/doubling.py knows it by its name.
    @inline(never)
    private static func readOnce(_ page: Page) {
        let handle = Handle(platform: "web", account: "https://example.org")
        _ = PageReader().document(from: page, handle: handle, ownership: .ownersSite)
        _ = PageText.visible(page)
        _ = ImageReader.metadata(of: page.body)
    }

    /// Where the work that is measured has ended.
    @inline(never)
    private static func finishOnce(_ name: String) { print(name) }

    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
