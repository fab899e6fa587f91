/// The members of one line of `footprint scan --jsonl`, as far as they are there.
struct ScanFields: Decodable, Sendable, Equatable {
    var v: Int?
    var id: String?
    var text: String?
    var body: String?
    var body_b64: String?
    var content_type: String?
    var url: String?
    var posted: String?
    var language: String?
    var owner: String?
}
