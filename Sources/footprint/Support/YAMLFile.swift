internal import Yams

/// A YAML file that a user wrote: what is wrong with it is said with its name, the line, and what is right.
struct YAMLFile: Sendable {
    /// As the user named it.
    let path: String

    /// The text of the file.
    func text() throws(CommandFailure) -> String {
        let bytes = try InputFile.read(path)
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw CommandFailure(.unusableInput, "\(path): this is no text in UTF-8: save it as UTF-8")
        }
        return text
    }

    /// What the text holds.
    ///
    /// - Parameters:
    ///   - needs: what an empty file lacks.
    ///   - shape: what the file is, for one that is something else.
    func mapping(of text: String, needs: String, shape: String) throws(CommandFailure) -> Node.Mapping {
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw failure(at: error.line, "this is not valid YAML: \(error.problem)")
        } catch {
            throw failure(at: nil, "this is not valid YAML")
        }
        guard let node else { throw failure(at: 1, "the file is empty: it needs at least \(needs)") }
        guard let mapping = node.mapping else { throw failure(at: node.line, shape) }
        return mapping
    }

    /// Refuses keys that nobody reads.
    func check(keysOf mapping: Node.Mapping, among keys: [String], of thing: String) throws(CommandFailure) {
        for (key, _) in mapping {
            let name = key.string ?? ""
            guard !keys.contains(name) else { continue }
            let known = keys.map { "'\($0)'" }.joined(separator: ", ")
            throw failure(at: key.line, "unknown key '\(name)'; \(thing) has \(known)")
        }
    }

    func failure(at line: Int?, _ message: String) -> CommandFailure {
        CommandFailure(.unusableInput, "\(path)\(line.map { ":\($0)" } ?? ""): \(message)")
    }
}

extension Node {
    /// The line in the file, counted from 1.
    var line: Int? { mark?.line }

    /// The entries of a list, or a single text as a list of one; nil for anything else.
    var entries: [Node]? {
        if let list = sequence { return Array(list) }
        return scalar != nil && null == nil ? [self] : nil
    }
}

extension YamlError {
    /// The line in the file, counted from 1, where the parser knows it.
    fileprivate var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: nil
        }
    }

    /// What the parser says, in a few words.
    fileprivate var problem: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
            problem.contains("nesting level") ? "it is nested too deeply" : problem
        case .duplicatedKeysInMapping: "a key stands twice"
        default: "it cannot be read"
        }
    }
}
