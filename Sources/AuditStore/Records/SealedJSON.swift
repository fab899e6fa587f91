internal import AuditModel
internal import Foundation
internal import GRDB

/// Values as sealed JSON.
enum SealedJSON {
    /// The same value gives the same bytes, so that equal ones can be found by their hash.
    static func bytes(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }

    static func value<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8], _ place: SealedPlace) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch {
            throw StoreError.tampered(table: place.table, row: place.row)
        }
    }
}

extension DataKey {
    func sealed(_ value: some Encodable, _ place: SealedPlace) throws -> Data {
        Data(seal(try SealedJSON.bytes(value), place))
    }

    func opened<Value: Decodable>(_ type: Value.Type, _ data: Data, _ place: SealedPlace) throws -> Value {
        try SealedJSON.value(type, from: open(data, place), place)
    }

    func sealedText(_ text: String?, _ place: SealedPlace) -> Data? {
        text.map { Data(seal(Array($0.utf8), place)) }
    }

    func openedText(_ data: Data?, _ place: SealedPlace) throws -> String? {
        try data.map { String(decoding: try open($0, place), as: UTF8.self) }
    }
}
