internal import AuditModel

/// What one platform holds that no visitor sees, in plain words.
struct KnowledgeView {
    /// `Instagram, instagram:alice`.
    var knowledgeTitle: String
    /// The archive that says so, and from when it is.
    var knowledgeSource: String
    var items: [KnowledgeItemView]

    init(_ knowledge: PlatformKnowledge) {
        knowledgeTitle = PlainText.cleaned("\(knowledge.service), \(knowledge.handle)")
        let day = knowledge.made.map { ", made on \($0)" } ?? ""
        knowledgeSource = PlainText.cleaned("Archive \(knowledge.archive)\(day)")
        items = knowledge.items.map { KnowledgeItemView($0) }
    }
}

/// One class of data in plain words.
struct KnowledgeItemView {
    var itemTitle: String
    /// `312, 2019-04-02 to 2026-03-01: Cooking, Sailing, …`.
    var itemDetail: String

    init(_ item: PlatformKnowledge.Item) {
        itemTitle = item.topic.title
        var detail = String(item.count)
        switch (item.first, item.last) {
        case (let first?, let last?) where first == last: detail += ", on \(first)"
        case (let first?, let last?): detail += ", \(first) to \(last)"
        default: break
        }
        let shown = item.values.map(\.text) + item.examples
        if !shown.isEmpty {
            detail += ": " + shown.map(PlainText.cleaned).joined(separator: ", ")
            if shown.count < item.count { detail += ", …" }
        }
        itemDetail = detail
    }
}
