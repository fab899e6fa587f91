package import AuditModel

/// The bytes of a page in one encoding, to look for words in them.
package enum PageBytes {
    /// Hands over the body as UTF-8, whatever encoding it came in; a body that is UTF-8 already is not copied.
    package static func withUTF8<Result>(
        of page: Page, _ read: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        try TextDecoder.withUTF8(page.body, contentType: page.header("content-type"), read)
    }
}
