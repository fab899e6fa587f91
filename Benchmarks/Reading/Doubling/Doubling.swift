import ArgumentParser
import AuditModel
import Foundation
import Parsing

/// Reads hostile input at one size and at twice that size: what takes much more than twice the work is not linear.
struct Doubling: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Whether hostile input of twice the size takes twice the work.",
        discussion: """
            Without a name, all are measured in processor time, which is quick and noisy. Benchmarks/doubling.py runs \
            this command once for each name and size under valgrind, and compares instructions.
            """)

    @Option(help: "Bytes of the smaller input.")
    var size = 131_072

    @Option(help: "Read only the hostile input of this name, once, at the size given.")
    var name: String?

    @Flag(help: "Print the names, one a line.")
    var list = false

    func run() throws {
        if list {
            for adversary in Adversary.all { print(adversary.name) }
        } else if let name {
            guard let adversary = Adversary.all.first(where: { $0.name == name }) else {
                throw ValidationError("no such input: \(name)")
            }
            if size > 0 { _ = Doubling.read(adversary, size: size) }
        } else {
            measureAll()
        }
    }

    private func measureAll() {
        var worst = (ratio: 0.0, name: "")
        for adversary in Adversary.all {
            let once = time(adversary, size: size)
            let ratio = time(adversary, size: size * 2) / max(once, 1e-9)
            print(
                "\(adversary.name): \(Int(once * 1e9 / Double(size))) ns/byte, twice the size takes \(rounded(ratio))")
            if ratio > worst.ratio { worst = (ratio, adversary.name) }
        }
        print("doubling: \(Adversary.all.count) inputs, worst \(rounded(worst.ratio)) (\(worst.name))")
    }

    private func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }

    /// The shortest of a few readings, in seconds of processor time.
    private func time(_ adversary: Adversary, size: Int) -> Double {
        (0..<5).map { _ in Doubling.read(adversary, size: size) }.min() ?? 0
    }

    private static func read(_ adversary: Adversary, size: Int) -> Double {
        let page = Page(
            requested: "https://example.org/a", url: "https://example.org/a", status: 200,
            headers: [HeaderField(name: "content-type", value: adversary.type)], body: adversary.bytes(size))
        let handle = Handle(platform: "web", account: "https://example.org")
        let start = processorTime()
        _ = PageReader().document(from: page, handle: handle, ownership: .ownersSite)
        _ = PageText.visible(page)
        return processorTime() - start
    }

    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
