internal import Parsing

/// What an interface's answer must look like to be its own: any server can send JSON.
enum AnswerShape: Sendable, Hashable {
    /// An object with a member of that name, which is a string or a number.
    case object(naming: String)
    /// A list, in the member of that name if there is one.
    case list(in: String?)
    case any

    static let list = AnswerShape.list(in: nil)

    func fits(_ value: JSONValue) -> Bool {
        switch self {
        case .object(let key): value[key].text != nil
        case .list(let key): Self.isList(key.map { value[$0] } ?? value)
        case .any: true
        }
    }

    private static func isList(_ value: JSONValue) -> Bool {
        if case .array = value { true } else { false }
    }
}
