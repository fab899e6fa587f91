internal import AuditModel

/// Recognises pages that say that a page is not there: nothing on them is the owner's, whatever they link to.
enum MissingPage {
    private static let titles: Set<String> = [
        "404", "404 not found", "not found", "page not found", "error 404", "404 error", "404 page not found",
        "error 404 not found", "file not found", "410 gone", "nothing found", "oops", "page introuvable",
        "seite nicht gefunden", "página no encontrada", "página não encontrada", "pagina non trovata",
        "pagina niet gevonden", "страница не найдена", "ページが見つかりません", "页面不存在",
    ]

    /// Whose words such a page holds; nil if the page is none.
    static func owner(status: Int, title: String?) -> Ownership? {
        if (400..<600).contains(status) { return .other }
        guard let title, title.utf8.count <= 200 else { return nil }
        let parts = title.lowercased().split(whereSeparator: SiteTitles.separators.contains).flatMap { part in
            [String(part)] + part.split(separator: " - ").map(String.init)
        }
        let isMissing = parts.contains { part in
            titles.contains(part.split { !$0.isLetter && !$0.isNumber }.joined(separator: " "))
        }
        return isMissing ? .unknown : nil
    }
}
