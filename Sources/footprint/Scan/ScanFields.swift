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

    /// The member of a name that holds a string.
    static func member(_ name: String) -> WritableKeyPath<ScanFields, String?>? {
        switch name {
        case "id": \.id
        case "text": \.text
        case "body": \.body
        case "body_b64": \.body_b64
        case "content_type": \.content_type
        case "url": \.url
        case "posted": \.posted
        case "language": \.language
        case "owner": \.owner
        default: nil
        }
    }
}
