// swift-tools-version:6.1
import PackageDescription

/// Every Swift target speaks Swift 6 with the upcoming import rules, so that a module shows what it depends on.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Optimised in every build: what reads texts takes ten times as long otherwise, and the tests read megabytes.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil,
    settings: [SwiftSetting] = strict
) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(
    of name: String, _ dependencies: [Target.Dependency] = ["AuditModel"], exclude: [String] = []
) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude,
        swiftSettings: strict)
}

let package = Package(
    name: "footprint",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "footprint", targets: ["footprint"])],
    dependencies: [
        // `Package.resolved` is not committed: the exact versions here are the lock.
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // System libraries: module maps only.
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        // The header only: CShims loads the library when a command fetches, and not before.
        .systemLibrary(name: "CLibCurl", providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),
        .systemLibrary(
            name: "CLibDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(
            name: "CLibArchive", pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
        .systemLibrary(
            name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
        .systemLibrary(
            name: "CLibPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"]), .brew(["libpsl"])]),
        // Loads poppler when a PDF file is read, and not before.
        .target(name: "CPDF"),
        .target(name: "CShims", dependencies: ["CLibXML2", "CLibCurl"]),

        // The way of the data, in order.
        module("AuditModel"),
        module("Fetching", ["AuditModel", "CLibCurl", "CLibDeflate", "CShims"]),
        module("Parsing", ["AuditModel", "CLibDeflate", "CLibXML2", "CShims", "CZlib"]),
        module(
            "Collectors", ["AuditModel", "Parsing", "Yams"],
            resources: [
                "developer", "social", "writing", "pictures", "music", "games", "crypto", "money", "work", "interests",
            ].map { .embedInCode("Catalogue/Own/Sites/\($0).yaml") }),
        module("Imports", ["AuditModel", "Parsing", "CLibArchive", "CPDF"]),
        module("Detectors", ["AuditModel"], settings: optimised),
        module("Risk", ["AuditModel"]),
        module("Reporters", ["AuditModel", .product(name: "Mustache", package: "swift-mustache")]),
        module("Shield", ["AuditModel", "CLibPSL", "Detectors"], resources: [.embedInCode("Directory/Brands")]),
        module("AuditEngine", ["AuditModel", .product(name: "Logging", package: "swift-log")]),
        module("AuditStore", ["AuditModel", "CSodium", .product(name: "GRDB", package: "GRDB.swift")]),

        module("Scheduling", ["AuditModel", "AuditStore"]),
        module("Notifications", ["AuditModel", "AuditStore", "Fetching"]),

        // A loopback HTTP server, for the demo and for the tests.
        module(
            "LoopbackServer",
            [
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
            ]),
        module("DemoSite", ["LoopbackServer"]),

        .executableTarget(
            name: "footprint",
            dependencies: [
                "AuditModel", "Fetching", "Parsing", "Collectors", "Detectors", "Risk", "Reporters", "AuditEngine",
                "AuditStore", "Scheduling", "Notifications", "Imports", "DemoSite", "Shield",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                "Yams",
            ], swiftSettings: strict),

        // Measures and tries the reading of pages; no part of the product.
        .executableTarget(
            name: "reading-checks",
            dependencies: [
                "AuditModel", "Parsing", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                // libxml2's parser for HTML, to compare with.
                "CLibXML2", "CShims",
            ], path: "Benchmarks/Reading", swiftSettings: strict),

        // Measures and tries the reading of archives; no part of the product.
        .executableTarget(
            name: "import-checks",
            dependencies: [
                "AuditModel", "CLibArchive", "Detectors", "Imports",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], path: "Benchmarks/Imports", exclude: ["samples.txt"], swiftSettings: strict),

        // Times judgement and reports; no part of the product.
        .executableTarget(
            name: "report-checks",
            dependencies: [
                "AuditModel", "Risk", "Reporters", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], path: "Benchmarks/Reports", swiftSettings: strict),

        // The features that the weights of the travel detector are learnt from; no part of the product.
        .executableTarget(
            name: "travel-features", dependencies: ["AuditModel", "Detectors"], path: "Benchmarks/Travel",
            exclude: ["posts.jsonl", "sentences.tsv"], swiftSettings: strict),

        // What the weights of messages are learnt from; no part of the product.
        .executableTarget(
            name: "triage-features", dependencies: ["Shield"], path: "Benchmarks/Shield", exclude: ["messages.tsv"],
            swiftSettings: strict),

        // What short texts hold, from which their weights are learnt; no part of the product.
        .executableTarget(
            name: "short-texts", dependencies: ["AuditModel", "Detectors"], path: "Benchmarks/Learning",
            exclude: ["learn.py", "sentences.jsonl"], swiftSettings: strict),

        tests(of: "AuditModel", []),
        tests(of: "Fetching", ["AuditModel", "LoopbackServer"]),
        tests(of: "Parsing"),
        tests(of: "Collectors", ["AuditModel", "Fetching", "LoopbackServer", "Parsing"]),
        tests(of: "Imports", ["AuditModel", "CLibArchive", "Detectors", "Parsing"]),
        tests(of: "Detectors"),
        tests(of: "Risk"),
        tests(of: "Reporters", ["AuditModel", "Risk"], exclude: ["Golden"]),
        tests(of: "Shield", ["AuditModel", "Detectors"]),
        tests(of: "AuditEngine", ["AuditModel", .product(name: "Logging", package: "swift-log")]),
        tests(
            of: "AuditStore", ["AuditModel", .product(name: "GRDB", package: "GRDB.swift")], exclude: ["Fixtures"]),
        tests(of: "Notifications", ["AuditModel", "AuditStore", "LoopbackServer"]),
        tests(of: "Scheduling"),
        tests(
            of: "footprint",
            ["AuditModel", "Collectors", "DemoSite", "Detectors", "LoopbackServer", "Parsing", "Risk", "Shield"]),
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
