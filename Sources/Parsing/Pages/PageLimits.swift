/// How much of one page is kept. No page for readers comes near; what lies behind is left out, and never taken for the
/// owner's.
struct PageLimits {
    /// Segments, and links.
    var pieces = 100_000
    /// Parts of a page with an author each.
    var parts = 50_000
}
