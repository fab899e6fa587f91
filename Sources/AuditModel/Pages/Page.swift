/// The bytes of an address, as they came.
package struct Page: Sendable, Hashable {
    /// The address that was asked for.
    package var requested: String
    /// The address that answered, after redirects.
    package var url: String
    /// The HTTP status; 200 for a saved file.
    package var status: Int
    /// The response's header fields: names in lower case, in order of arrival.
    package var headers: [HeaderField]
    /// The body, content coding undone.
    package var body: [UInt8]

    package init(requested: String, url: String, status: Int, headers: [HeaderField], body: [UInt8]) {
        self.requested = requested
        self.url = url
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first field of that name, which is written in lower case.
    package func header(_ name: String) -> String? {
        headers.first { $0.name == name }?.value
    }

    /// The media type without parameters, in lower case: `text/html`.
    package var mediaType: String? {
        guard let value = header("content-type") else { return nil }
        let essence = value.prefix { $0 != ";" }
        return essence.lowercased().trimmingSpaces()
    }
}

/// One field of an HTTP header.
package struct HeaderField: Sendable, Hashable, Codable {
    /// In lower case.
    package var name: String
    package var value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
