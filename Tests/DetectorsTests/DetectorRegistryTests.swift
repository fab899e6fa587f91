import Foundation
import Testing

@testable import Detectors

@Suite struct DetectorRegistryTests {
    @Test func holdsEachDetectorFileOfTheModule() throws {
        let sources = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/Detectors")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
        // What is made from a user's profile or rules stands in no list of the program.
        let files = paths.filter { !$0.hasPrefix("User/") }.compactMap { path -> String? in
            let name = URL(fileURLWithPath: path).lastPathComponent
            return name.hasSuffix("Detector.swift") && name != "Detector.swift" ? String(name.dropLast(6)) : nil
        }
        let registered = DetectorRegistry.all.map { "\(type(of: $0))" }
        #expect(Set(registered) == Set(files))
        #expect(registered.count == Set(registered).count)
    }
}
