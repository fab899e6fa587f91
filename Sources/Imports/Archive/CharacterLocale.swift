#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// libarchive turns names of files into the characters of the thread's locale, and loses what that cannot write: while
/// it reads names, the thread's is one that writes all.
enum CharacterLocale {
    // Made once, never changed.
    nonisolated(unsafe) private static let unicode: locale_t? = {
        for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] {
            if let locale = newlocale(LC_CTYPE_MASK, name, nil) { return locale }
        }
        return nil
    }()

    static func during<Value>(_ body: () -> Value) -> Value {
        guard let unicode else { return body() }
        let before = uselocale(unicode)
        defer { _ = uselocale(before) }
        return body()
    }
}
