package import AuditModel

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads the JSON report back, so that a saved audit can become any other format.
///
/// What later versions of the program add is left aside; what an earlier one did not write yet is taken as empty.
package enum SavedReport {
    /// What is wrong with a file.
    package struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
        /// In lower case; says what is wrong and what to do.
        package var description: String
    }

    /// The audit as the report shows it, masked or not as it was written.
    package static func read(_ bytes: [UInt8]) throws(Fault) -> MaskedAudit {
        let file: SavedAudit
        do {
            let decoder = JSONDecoder()
            if let version = try? decoder.decode(SavedVersion.self, from: Data(bytes)).version, version != 1 {
                throw Fault(
                    description:
                        "it is a report of version \(version), and this program reads version 1: take a newer one")
            }
            file = try decoder.decode(SavedAudit.self, from: Data(bytes))
        } catch let fault as Fault {
            throw fault
        } catch let error as DecodingError {
            throw Fault(description: "it is no report of this program: \(words(for: error))")
        } catch {
            throw Fault(description: "it is no report of this program")
        }
        return try file.restored()
    }

    private static func words(for error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context): "'\(path(context) + key.stringValue)' is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context): "'\(path(context))' is something else"
        case .dataCorrupted(let context):
            context.codingPath.isEmpty ? "it is not valid JSON" : "'\(path(context))' cannot be read"
        @unknown default: "it cannot be read"
        }
    }

    private static func path(_ context: DecodingError.Context) -> String {
        context.codingPath.map { $0.intValue.map { "\($0)" } ?? $0.stringValue }.joined(separator: ".")
            + (context.codingPath.isEmpty ? "" : ".")
    }
}

/// Only the version: read before everything else.
private struct SavedVersion: Decodable {
    var version: Int
}
