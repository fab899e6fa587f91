internal import Mustache

/// A Mustache template whose `{{values}}` are escaped for the format that it writes.
///
/// The library's own escaping for HTML looks at characters, so a quotation mark with a combining accent after it
/// escapes it not: ours looks at scalars.
struct ReportTemplate {
    private let template: MustacheTemplate

    /// - Parameters:
    ///   - text: the template.
    ///   - escaping: what escapes values.
    init(_ text: String, escaping: some MustacheContentType, named name: String) throws {
        MustacheContentTypes.register(escaping, named: name)
        template = try MustacheTemplate(string: "{{% CONTENT_TYPE:\(name)}}" + text)
    }

    func render(_ view: Any) -> String { template.render(view) }
}
