internal import AuditModel
internal import Parsing

/// Posts on Threads, which come with the archive of Instagram or alone.
final class ThreadsImport: ServiceImport {
    static let service = ArchiveService(id: "threads", name: "Threads")

    let account = OwnAccount()

    static func claim(on head: MemberHead) -> Claim {
        guard case .json(nil, let keys, _) = head.shape else { return .none }
        return keys.contains { $0.hasPrefix("text_post_app_") } ? .sure : .none
    }

    func survey(_ member: Member) {}

    static func profileURL(of account: String) -> String? {
        account == "unnamed" ? nil : "https://www.threads.net/@" + account
    }

    private enum Tag { case entry }
    private static let entries = JSONPaths<Tag>(cuts: [("*.*", .entry)])

    func read(_ member: Member, into output: ImportOutput) {
        guard case .json(_, let keys, _) = member.head.shape else { return }
        let isPosts = keys.contains("text_post_app_text_posts")
        output.json(member, Self.entries) { _, view in
            if isPosts {
                output.count(\.posts)
                MetaPosts.read(view, .post, TextPlace(), into: output)
            } else {
                output.know(.reactions)
            }
        }
    }
}
