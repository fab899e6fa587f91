internal import AuditModel
internal import Parsing

extension Gathering {
    /// Fetches the owner's pictures, as many as the audit asks for, and adds what their files say to the documents that
    /// hold them.
    mutating func readPictures() async {
        guard context.maximumPictures > 0 else { return }
        let documents = collection.documents
        let pictures = PictureChoice(documents).pictures
        let names = documents.flatMap(\.facts).filter { $0.property == .name && $0.owner == .own }.map(\.value)
        let ownNames = Set(names.map { $0.lowercased() })
        let visit = PictureVisit(handle: handle, fetcher: context.fetcher)
        for picture in pictures.prefix(context.maximumPictures) {
            switch await visit.read(picture.url) {
            case .refused(let ruling): note(picture.url, ruling)
            case .read(let metadata):
                let facts = metadata.facts(url: picture.url, owner: picture.owner, ownNames: ownNames)
                note(picture.url, .found, Self.reason(facts, metadata))
                add(facts, toDocument: picture.document)
            }
        }
        let left = pictures.count - context.maximumPictures
        if left > 0, let page = documents.first?.url {
            note(
                page, .cannotTell,
                "\(left == 1 ? "1 more picture" : "\(left) more pictures") of this account "
                    + "\(left == 1 ? "was" : "were") not looked at: --images \(pictures.count) reads all")
        }
    }

    /// `the picture was read: its file says where it was taken and with what device`.
    private static func reason(_ facts: [StatedFact], _ metadata: ImageMetadata) -> String {
        let properties = Set(facts.map(\.property))
        var said: [String] = []
        if properties.contains(.coordinates) || properties.contains(.locality) { said.append("where") }
        if metadata.taken != nil { said.append("when") }
        if properties.contains(.device) || properties.contains(.deviceSerial) { said.append("with what device") }
        if properties.contains(.name) { said.append("by whom") }
        guard !said.isEmpty else { return "the picture was read: its file says nothing of place, time or device" }
        let list = said.count == 1 ? said[0] : said.dropLast().joined(separator: ", ") + " and " + said[said.count - 1]
        return "the picture was read: its file says \(list) it was taken"
    }
}
