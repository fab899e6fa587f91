/// What a decoder forgives.
package enum JSONTolerance: Sendable, Hashable {
    /// RFC 8259, but for lone surrogates.
    case strict
    /// Also what hand-edited blocks in pages hold: comments, CDATA and HTML comment marks around the value, trailing
    /// commas, control characters in strings, and anything after the value.
    case lenient
    /// Also what scripts hold and what is broken: names without quotes, single quotes, quotes inside strings, missing
    /// commas and values, `undefined`. Of a text that breaks off or goes wrong, what was whole until there is kept.
    case salvaging
}
