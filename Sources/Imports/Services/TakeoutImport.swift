internal import AuditModel
internal import Parsing

/// Google Takeout. Folders, files and columns have names in the language of the account: files are told by what they
/// hold.
///
/// Public are comments on YouTube and reviews on Maps. Activity, positions, history, mail, notes and calendars are
/// counted.
final class TakeoutImport: ServiceImport {
    static let service = ArchiveService(id: "google", name: "Google")

    let account = OwnAccount()

    private enum Kind {
        case activity, positions, semantic, onDevice, history, places, profile, notes, photo, chat, orders, devices
        case comments, mail, contacts, calendar
    }

    static func claim(on head: MemberHead) -> Claim {
        guard let kind = kind(of: head) else { return .none }
        switch kind {
        case .mail, .contacts, .calendar, .notes, .chat, .photo, .profile: return .likely
        default: return .sure
        }
    }

    private static func kind(of head: MemberHead) -> Kind? {
        switch head.shape {
        case .json(nil, let keys, let isList): return kind(of: keys, isList: isList, head)
        case .table(let columns):
            return TakeoutComments.isComments(columns) ? .comments : file(head)
        default: return file(head)
        }
    }

    private static func kind(of keys: Set<String>, isList: Bool, _ head: MemberHead) -> Kind? {
        if isList {
            if keys.isSuperset(of: ["header", "title", "time"]) { return .activity }
            if keys.contains("startTime"), !keys.isDisjoint(with: ["visit", "activity", "timelinePath"]) {
                return .onDevice
            }
            if keys.contains("orderHistory") || keys.contains("purchaseHistory") { return .orders }
            return keys.contains("device") && head.name.contains("device") ? .devices : nil
        }
        if keys.contains("locations"), head.holds("latitudeE7") { return .positions }
        if keys.contains("timelineObjects") { return .semantic }
        if keys.contains("semanticSegments") || keys.contains("rawSignals") { return .onDevice }
        if keys.contains("Browser History") { return .history }
        if keys.contains("features"), head.holds("FeatureCollection") { return .places }
        if keys.isSuperset(of: ["photoTakenTime", "title"]) { return .photo }
        if keys.isSuperset(of: ["isTrashed", "isPinned"]) { return .notes }
        if keys.contains("messages"), head.holds("\"creator\"") { return .chat }
        return keys.isSuperset(of: ["name", "displayName", "emails"]) ? .profile : nil
    }

    /// Files of other programs' kinds, where they stand in an archive of Google's.
    private static func file(_ head: MemberHead) -> Kind? {
        guard head.path.contains("takeout/") else { return nil }
        switch head.ending {
        case "mbox": return .mail
        case "vcf": return .contacts
        case "ics": return .calendar
        default: return nil
        }
    }

    func survey(_ member: Member) {}

    private enum Tag { case entry }
    private static func paths(_ paths: String...) -> JSONPaths<Tag> { JSONPaths(cuts: paths.map { ($0, .entry) }) }

    func read(_ member: Member, into output: ImportOutput) {
        guard let kind = Self.kind(of: member.head) else { return }
        func each(_ paths: JSONPaths<Tag>, _ visit: @escaping (JSONView) -> Void) {
            output.json(member, paths) { _, view in visit(view) }
        }
        switch kind {
        case .activity:
            let isSearch = member.head.name.contains("search") || member.head.name.contains("such")
            each(Self.paths("*")) { self.activity($0, isSearch: isSearch, into: output) }
        case .positions:
            each(Self.paths("locations.*")) { view in
                let time = ImportTime.written(view["timestamp"]) ?? ImportTime.counted(view["timestampMs"])
                output.know(.positions, time: time)
            }
        case .semantic:
            each(Self.paths("timelineObjects.*")) { view in
                let part = view.members.first?.value ?? .nothing
                output.know(.positions, time: ImportTime.written(part["duration"]["startTimestamp"]))
            }
        case .onDevice:
            // A list on phones of one make, lists by kind on those of the other.
            guard case .json(_, _, let isList) = member.head.shape else { return }
            each(Self.paths(isList ? "*" : "*.*")) { view in
                let entry = view.isObject ? view : .nothing
                guard entry.isObject else { return }
                output.know(.positions, time: ImportTime.written(entry["startTime"]))
            }
        case .history:
            each(Self.paths("Browser History.*")) { view in
                let micro = view["time_usec"].double ?? 0
                output.know(.viewed, time: DateReading.moment(secondsSince1970: micro / 1_000_000))
            }
        case .places: each(Self.paths("features.*")) { self.place($0, into: output) }
        case .profile: each(Self.paths("")) { self.profile($0, into: output) }
        case .notes: each(Self.paths("")) { _ in output.know(.drafts) }
        case .photo:
            each(Self.paths("")) { view in
                let point = view["geoData"]
                guard let latitude = point["latitude"].double, latitude != 0 else { return }
                output.know(.photoPositions, time: ImportTime.counted(view["photoTakenTime"]["timestamp"]))
            }
        case .chat: each(Self.paths("messages.*.message_id")) { _ in output.know(.privateMessages) }
        case .orders: each(Self.paths("*")) { _ in output.know(.payments) }
        case .devices: each(Self.paths("*")) { _ in output.know(.devices) }
        case .comments: TakeoutComments.read(member, into: output)
        case .mail: count("From ", .mail, in: member, into: output)
        case .contacts: count("BEGIN:VCARD", .contacts, in: member, into: output)
        case .calendar: count("BEGIN:VEVENT", .calendar, in: member, into: output)
        }
    }

    private func count(
        _ mark: StaticString, _ topic: KnowledgeTopic, in member: Member, into output: ImportOutput
    ) {
        do throws(ByteSourceFault) {
            output.know(topic, try LineMarks.count(mark, in: member))
        } catch {
            output.trouble(member, error.description)
        }
    }

    /// What was searched for and looked at stays unread: its class and its day say enough.
    private func activity(_ view: JSONView, isSearch: Bool, into output: ImportOutput) {
        let fields = view.fields
        let product = fields["products"].elements.first?.filled ?? fields["header"].filled
        let isQuery = isSearch || fields["titleUrl"].filled?.contains("/search?") == true
        output.know(isQuery ? .searches : .viewed, time: ImportTime.written(fields["time"]), example: product)
    }

    /// A review is public; a place that was only saved is not.
    private func place(_ view: JSONView, into output: ImportOutput) {
        let fields = view["properties"].fields
        let text = fields["review_text_published", "Review Comment"].filled
        let isReview = text != nil || !fields["five_star_rating_published", "Star Rating"].isNothing
        let time = ImportTime.written(fields["date", "Published"])
        guard isReview else { return output.know(.savedPlaces, time: time) }
        output.count(\.posts)
        let place = TextPlace(time: time, url: fields["google_maps_url", "Google Maps URL"].filled)
        output.say(text, .post, place)
        let location = fields["location", "Location"]
        let name = location["name"].filled ?? location["Business Name"].filled
        let address = location["address"].filled ?? location["Address"].filled
        output.say(
            [name, address].compactMap { $0 }.joined(separator: ", "), .metadata, place, label: "Reviewed place")
    }

    private func profile(_ view: JSONView, into output: ImportOutput) {
        output.say(view["displayName"].filled ?? view["name"]["fullName"].filled, .header, label: "Name")
        output.state(.name, view["name"]["fullName"].filled)
        for entry in view["emails"].elements { output.know(.accountEmail, .email, entry["value"].filled) }
        output.know(.birthDate, .birthDate, view["birthday"].filled)
    }
}
