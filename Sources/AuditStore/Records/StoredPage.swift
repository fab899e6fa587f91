internal import AuditModel
internal import Foundation

/// A page, with its body as Base64: a list of numbers would be four times as long.
struct StoredPage: Codable {
    var requested: String
    var url: String
    var status: Int
    var headers: [HeaderField]
    var body: Data

    init(_ page: Page) {
        requested = page.requested
        url = page.url
        status = page.status
        headers = page.headers
        body = Data(page.body)
    }

    var page: Page { Page(requested: requested, url: url, status: status, headers: headers, body: Array(body)) }
}
