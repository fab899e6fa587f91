/// Masks the words around a finding by their marks, and moves the marks to where the masked values stand.
struct EvidenceMask: Sendable {
    /// What stands in place of a value of this kind that was written so; nil leaves it.
    var replacement: @Sendable (_ written: String, _ kind: FindingKind) -> String?
    /// What is done to the words between.
    var scrub: @Sendable (String) -> String

    private struct Piece {
        var span: Range<Int>
        var kind: FindingKind
    }

    func masked(_ evidence: Evidence) -> Evidence {
        let bytes = Array(evidence.text.utf8)
        let pieces = pieces(of: evidence, in: bytes)
        var text: [UInt8] = []
        var moves: [(old: Range<Int>, new: Range<Int>)] = []
        var position = 0
        func copy(_ span: Range<Int>, changed: String?) {
            let start = text.count
            text += Array((changed ?? scrub(String(decoding: bytes[span], as: UTF8.self))).utf8)
            moves.append((span, start..<text.count))
        }
        for piece in pieces {
            if position < piece.span.lowerBound { copy(position..<piece.span.lowerBound, changed: nil) }
            let written = String(decoding: bytes[piece.span], as: UTF8.self)
            copy(piece.span, changed: replacement(written, piece.kind) ?? scrub(written))
            position = piece.span.upperBound
        }
        if position < bytes.count { copy(position..<bytes.count, changed: nil) }
        let marks = evidence.marks.compactMap { Self.moved($0, by: moves) }
        return Evidence(text: String(decoding: text, as: UTF8.self), marks: marks)
    }

    /// The spans to replace: inside the text, in order, overlapping ones as one with the graver kind.
    private func pieces(of evidence: Evidence, in bytes: [UInt8]) -> [Piece] {
        let marks = evidence.marks.map { Piece(span: $0.span.clamped(to: 0..<bytes.count), kind: $0.kind) }
            .filter { mark in
                guard !mark.span.isEmpty else { return false }
                return replacement(String(decoding: bytes[mark.span], as: UTF8.self), mark.kind) != nil
            }
            .sorted { ($0.span.lowerBound, -$0.span.upperBound) < ($1.span.lowerBound, -$1.span.upperBound) }
        return marks.reduce(into: []) { pieces, mark in
            guard let last = pieces.last, mark.span.lowerBound < last.span.upperBound else {
                pieces.append(mark)
                return
            }
            let end = max(last.span.upperBound, mark.span.upperBound)
            let kind = mark.kind.isSecret && !last.kind.isSecret ? mark.kind : last.kind
            pieces[pieces.count - 1] = Piece(span: last.span.lowerBound..<end, kind: kind)
        }
    }

    /// A mark inside unchanged words keeps its distance; one in a replaced piece covers the piece.
    private static func moved(
        _ mark: Evidence.Mark, by moves: [(old: Range<Int>, new: Range<Int>)]
    ) -> Evidence.Mark? {
        func position(_ old: Int, isEnd: Bool) -> Int? {
            let move = moves.first { isEnd ? $0.old.contains(old - 1) : $0.old.contains(old) }
            guard let move else { return nil }
            if move.old.count == move.new.count { return move.new.lowerBound + old - move.old.lowerBound }
            return isEnd ? move.new.upperBound : move.new.lowerBound
        }
        guard let start = position(mark.span.lowerBound, isEnd: false),
            let end = position(mark.span.upperBound, isEnd: true), start < end
        else { return nil }
        return Evidence.Mark(span: start..<end, kind: mark.kind)
    }
}
