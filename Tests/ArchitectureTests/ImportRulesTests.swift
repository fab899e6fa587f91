import Foundation
import Testing

/// Which module may import which: the table that the design fixes. A module that is missing here fails the test, so
/// a new one is a decision.
private let allowed: [String: Set<String>] = [
    "AuditModel": ["FoundationEssentials", "Foundation"],
    "Fetching": ["AuditModel", "CLibCurl", "CLibDeflate", "CShims"],
    "Parsing": ["AuditModel", "CLibDeflate", "CLibXML2", "CShims", "CZlib"],
    "Collectors": ["AuditModel", "Parsing", "Yams"],
    "Imports": ["AuditModel", "CLibArchive", "CPDF", "Parsing"],
    "Detectors": ["AuditModel"],
    "Risk": ["AuditModel"],
    "Reporters": ["AuditModel", "Mustache"],
    "Shield": ["AuditModel", "CLibPSL", "Detectors"],
    "AuditEngine": ["AuditModel", "Logging"],
    "AuditStore": ["AuditModel", "CSodium", "GRDB"],
    "Scheduling": ["AuditModel", "AuditStore"],
    "Notifications": ["AuditModel", "AuditStore", "Fetching"],
    "LoopbackServer": ["NIOConcurrencyHelpers", "NIOCore", "NIOPosix", "NIOHTTP1"],
    "DemoSite": ["LoopbackServer"],
    "footprint": [
        "AuditModel", "Fetching", "Parsing", "Collectors", "Detectors", "Risk", "Reporters", "AuditEngine",
        "AuditStore", "Scheduling", "Notifications", "Imports", "DemoSite", "Shield", "ArgumentParser", "Logging",
        "Yams",
    ],
]

/// Part of the platform: allowed everywhere but where the table says less.
private let platform: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization",
]

/// Modules that stay free of the platform, so that they run anywhere and ask no clock.
private let withoutPlatform: Set<String> = ["AuditModel"]

@Suite("Import rules")
struct ImportRulesTests {
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    private static let modules: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: sources.path)) ?? []
        return names.filter { !$0.hasPrefix("C") || $0 == "Collectors" }.sorted()
    }()

    @Test("every module has its line in the table, and every line its module")
    func complete() {
        #expect(Set(Self.modules) == Set(allowed.keys))
    }

    @Test("a module imports only what the table allows", arguments: modules)
    func imports(module: String) throws {
        let permitted = try #require(allowed[module])
        let folder = Self.sources.appending(path: module)
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                guard let name = Self.imported(by: line) else { continue }
                let isFine = permitted.contains(name) || (platform.contains(name) && !withoutPlatform.contains(module))
                #expect(isFine, "\(file.lastPathComponent) of \(module) imports \(name)")
            }
        }
    }

    /// The module that a line imports: `package import struct A.B` gives `A`.
    private static func imported(by line: Substring) -> String? {
        var words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
        if let first = words.first, ["package", "internal", "public", "private", "fileprivate"].contains(first) {
            words.removeFirst()
        }
        guard words.first == "import", words.count > 1 else { return nil }
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
        return name.split(separator: ".").first.map(String.init)
    }

    @Test("reads import lines in all their forms")
    func importLines() {
        #expect(Self.imported(by: "import A") == "A")
        #expect(Self.imported(by: "package import A.B") == "A")
        #expect(Self.imported(by: "@preconcurrency internal import struct A.B") == "A")
        #expect(Self.imported(by: "    internal import A  // why") == "A")
        #expect(Self.imported(by: "let important = 1") == nil)
    }
}
