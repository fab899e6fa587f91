/// Which values of a JSON text are wanted, each with the tag under which it is handed over.
///
/// A path is written `chats.list.*.name`: names of members, `*` for any member or element.
struct JSONPaths<Tag: Sendable>: Sendable {
    /// A place on the way to wanted values.
    final class Step: Sendable {
        /// The value that stands here is handed over whole.
        let cut: Tag?
        /// The beginning of the object or array that stands here is told.
        let opening: Tag?
        let children: [String: Step]
        let any: Step?

        init(cut: Tag?, opening: Tag?, children: [String: Step], any: Step?) {
            self.cut = cut
            self.opening = opening
            self.children = children
            self.any = any
        }

        func child(_ name: String) -> Step? { children[name] ?? any }
    }

    let root: Step

    /// - Parameters:
    ///   - cuts: the paths of values that are handed over whole.
    ///   - openings: the paths of objects and arrays whose beginning is told, before anything in them.
    init(cuts: [(String, Tag)], openings: [(String, Tag)] = []) {
        func parts(_ path: String) -> [String] { path.split(separator: ".").map(String.init) }
        root = Self.step(cuts.map { (parts($0.0)[...], $0.1) }, openings.map { (parts($0.0)[...], $0.1) })
    }

    private static func step(_ cuts: [(ArraySlice<String>, Tag)], _ openings: [(ArraySlice<String>, Tag)]) -> Step {
        let names = Set((cuts + openings).compactMap { $0.0.first })
        func below(_ name: String) -> Step {
            func rest(_ paths: [(ArraySlice<String>, Tag)]) -> [(ArraySlice<String>, Tag)] {
                paths.filter { $0.0.first == name }.map { ($0.0.dropFirst(), $0.1) }
            }
            return step(rest(cuts), rest(openings))
        }
        let named = names.subtracting(["*"]).map { ($0, below($0)) }
        return Step(
            cut: cuts.first { $0.0.isEmpty }?.1, opening: openings.first { $0.0.isEmpty }?.1,
            children: Dictionary(uniqueKeysWithValues: named), any: names.contains("*") ? below("*") : nil)
    }
}
