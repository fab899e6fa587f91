internal import AuditModel
internal import Parsing

/// The first pass over an archive: which service each file is of, and whose archive it is.
struct ArchiveSurvey {
    /// One for each service that was found, in the order of the registry.
    private(set) var readers: [any ServiceImport] = []
    /// Which of ``readers`` reads the file of that number.
    private(set) var assigned: [Int: Int] = [:]
    /// The number of the last file that is to be read.
    private(set) var last = -1
    /// The share of the archive that lies before that file's end.
    private(set) var end = 1.0
    /// How many files are locked with a password.
    private(set) var encrypted = 0
    /// Whether there are files of pictures.
    private(set) var holdsPictures = false
    /// Parts that were made to be looked at: they are not read.
    private(set) var forms: Set<ReadingForm> = []
    /// What ended the pass early.
    private(set) var problem: ImportError?

    private struct Claimed {
        var service: Int
        var claim: Claim
    }

    /// - Parameter progress: called with the share of the pass that is done.
    /// - Throws: where nothing of the archive can be used.
    init(of location: ArchiveLocation, limit: Int, progress: (Double) -> Void) throws(ImportError) {
        let container = try location.open()
        var told = 0.0
        var claims: [Int: [Claimed]] = [:]
        var made: [Int: any ServiceImport] = [:]
        var ends: [Int: Double] = [:]
        var files = 0
        var number = 0
        do throws(ImportError) {
            while number < limit, let entry = try container.next() {
                defer { number += 1 }
                if claims[number - 1] != nil { ends[number - 1] = container.share }
                if container.share - told >= 0.02 {
                    told = container.share
                    progress(told)
                }
                guard entry.isFile else { continue }
                files += 1
                if entry.isEncrypted {
                    encrypted += 1
                    continue
                }
                if MemberHead.isMedia(entry.path) {
                    holdsPictures = holdsPictures || MemberHead.isPicture(entry.path)
                    continue
                }
                let member = Member(entry, of: container)
                if let form = ReadingForm(member.head) {
                    forms.insert(form)
                    continue
                }
                let found = Self.claims(on: member.head)
                guard let first = found.first else { continue }
                claims[number] = found
                for claimed in found where made[claimed.service] == nil {
                    made[claimed.service] = ImportRegistry.all[claimed.service].init()
                }
                if first.claim == .identity { made[first.service]?.survey(member) }
            }
        } catch {
            problem = error
        }
        choose(from: claims, made)
        end = ends[last] ?? 1
        guard readers.isEmpty else { return }
        if let problem { throw problem }
        if encrypted > 0 { throw ImportError.encrypted(name: location.name) }
        if let form = ReadingForm.allCases.first(where: forms.contains) {
            throw ImportError.toLookAt(name: location.name, form: form)
        }
        throw files == 0 ? ImportError.empty(name: location.name) : ImportError.unknown(name: location.name)
    }

    /// The services that claim a file, the surest first.
    private static func claims(on head: MemberHead) -> [Claimed] {
        let claims = ImportRegistry.all.enumerated().compactMap { place, service -> Claimed? in
            let claim = service.claim(on: head)
            return claim == .none ? nil : Claimed(service: place, claim: claim)
        }
        return claims.sorted { ($1.claim, $0.service) < ($0.claim, $1.service) }
    }

    /// Takes the services that are sure of a file, or all where none is; plain files only where there is no service.
    private mutating func choose(from claims: [Int: [Claimed]], _ made: [Int: any ServiceImport]) {
        func isPlain(_ place: Int) -> Bool { ImportRegistry.all[place].service.isPlain }
        let best = claims.values.compactMap(\.first)
        let sure = Set(best.filter { $0.claim >= .sure && !isPlain($0.service) }.map(\.service))
        let likely = Set(best.filter { !isPlain($0.service) }.map(\.service))
        let all = Set(best.map(\.service))
        let chosen = sure.isEmpty ? (likely.isEmpty ? all : likely) : sure
        let order = chosen.sorted()
        readers = order.compactMap { made[$0] }
        for (number, claimed) in claims {
            guard let place = claimed.lazy.compactMap({ order.firstIndex(of: $0.service) }).first else { continue }
            assigned[number] = place
            last = max(last, number)
        }
    }
}
