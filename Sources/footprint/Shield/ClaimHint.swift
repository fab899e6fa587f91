internal import AuditModel
internal import Reporters
internal import Shield

/// What to say of a claimed name that the directory does not hold, though one is near: it was mistyped, or it is forged.
enum ClaimHint {
    /// Nil where there is nothing to say: any organisation may be claimed.
    static func text(_ claims: String?, in directory: BrandDirectory) -> String? {
        guard let claims, directory.brand(named: claims) == nil, let brand = directory.nearest(to: claims) else {
            return nil
        }
        return
            "note: '\(PlainText.cleaned(claims))' is not in the directory; if you mean \(brand.name): --claims \(brand.id)"
    }
}
