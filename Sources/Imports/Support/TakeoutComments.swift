internal import AuditModel
internal import Parsing

/// Comments and live chats on YouTube, as tables with columns in the language of the account.
enum TakeoutComments {
    private static let texts = [
        "comment text", "live chat text", "kommentartext", "texto del comentario", "texte du commentaire",
    ]
    private static let videos = ["video id", "video-id", "id del vídeo", "id del video", "id de la vidéo"]
    private static let ids = ["comment id", "live chat id", "kommentar-id", "id del comentario", "id du commentaire"]
    private static let times = [
        "comment create timestamp", "live chat create timestamp", "comment creation timestamp",
        "zeitstempel der kommentarerstellung", "zeitstempel für die kommentarerstellung",
        "marca de tiempo de creación del comentario",
        "code temporel de création du commentaire",
    ]

    static func isComments(_ columns: Set<String>) -> Bool {
        !columns.isDisjoint(with: texts) && (!columns.isDisjoint(with: videos) || !columns.isDisjoint(with: ids))
    }

    static func read(_ member: Member, into output: ImportOutput) {
        output.table(member, marks: Set(texts)) { row in
            func first(_ names: [String]) -> String? { names.lazy.compactMap { row[$0] }.first }
            guard let raw = first(texts) else { return }
            var place = TextPlace(time: ImportTime.utc(first(times)))
            if let video = first(videos) {
                let comment = first(ids).map { "&lc=" + $0 } ?? ""
                place.url = "https://www.youtube.com/watch?v=" + video + comment
            }
            output.count(\.comments)
            output.say(text(raw), .comment, place)
        }
    }

    /// Texts come plain, or as pieces in JSON: `{"text":"…"},{"text":"…"}`.
    private static func text(_ raw: String) -> String {
        guard raw.hasPrefix("{"), raw.contains("\"text\"") else { return raw }
        var copy = "[" + raw + "]"
        let pieces = copy.withUTF8 { JSONView(text: $0).elements.compactMap { $0["text"].string } }
        return pieces.isEmpty ? raw : pieces.joined()
    }
}
