package import AuditModel
internal import Parsing

/// Reads one archive, folder or file of the user's own: finds out which services wrote it, and lets these read.
///
/// Two passes over the files: the first looks at how each begins, and finds whose archive it is; the second reads.
/// Nothing is unpacked to the disk. Memory holds one value of a file at a time.
package struct ArchiveImport: OwnArchive {
    /// An archive holds so many files at most.
    private static let mostMembers = 5_000_000

    /// How much of the work the first pass counts as, for whoever watches.
    private static let surveyShare = 0.2

    /// How much of the rest the look at pictures counts as, where there are any.
    private static let pictureShare = 0.25

    private let location: ArchiveLocation

    /// - Parameter path: a zip, 7z, tar or compressed tar archive, a folder, or a single file.
    package init(path: String) {
        location = ArchiveLocation(path: path)
    }

    package var name: String { location.name }

    /// Opens it once more, from the front.
    func open() throws(ImportError) -> any ArchiveContainer { try location.open() }

    /// Says early what is wrong with a path: that nothing is there, or that it may not be read.
    package func check() throws(ImportError) { _ = try open() }

    package func read(
        known: [Handle], progress: (Double) -> Void, take: (Document) -> Bool
    ) -> ArchiveReading {
        do throws(ImportError) {
            let share = Self.surveyShare
            let survey = try ArchiveSurvey(of: location, limit: Self.mostMembers) { progress($0 * share) }
            return withoutActuallyEscaping(take) { take in
                read(survey, known: known, progress: { progress(share + $0 * (1 - share)) }, take: take)
            }
        } catch {
            return ArchiveReading(checks: [failed(error.description, handle: nil)])
        }
    }

    private func read(
        _ survey: ArchiveSurvey, known: [Handle], progress: (Double) -> Void, take: @escaping (Document) -> Bool
    ) -> ArchiveReading {
        var outputs: [ImportOutput] = []
        for reader in survey.readers {
            outputs.append(output(for: reader, known: known, holdsPictures: survey.holdsPictures, take: take))
        }
        var problem = survey.problem
        let texts = survey.holdsPictures ? 1 - Self.pictureShare : 1
        do throws(ImportError) {
            problem = try pass(over: survey, outputs: outputs) { progress($0 * texts) } ?? problem
            try readPictures(for: outputs) { progress(texts + $0 * (1 - texts)) }
        } catch {
            problem = error
        }
        for output in outputs { output.flush() }
        var reading = ArchiveReading()
        for (reader, output) in zip(survey.readers, outputs) {
            add(output, of: type(of: reader).service, made: reader.account.made, to: &reading)
        }
        if let problem { reading.checks.append(failed(problem.description, handle: outputs.first?.handle)) }
        if survey.encrypted > 0 {
            reading.checks.append(failed(ImportError.encrypted(name: name).description, handle: outputs.first?.handle))
        }
        let services = Set(survey.readers.map { type(of: $0).service.id })
        for form in ReadingForm.allCases where survey.forms.contains(form) {
            if let service = form.service, services.contains(service) { continue }
            let words = "a part of the archive is \(form.words); it was not read"
            reading.checks.append(failed(words, handle: outputs.first?.handle))
        }
        return reading
    }

    /// Lets every file be read by the service that claims it; what ended the reading early, if something did.
    private func pass(
        over survey: ArchiveSurvey, outputs: [ImportOutput], progress: (Double) -> Void
    ) throws(ImportError) -> ImportError? {
        let container = try open()
        var result: Result<ImportError?, ImportError> = .success(nil)
        withoutActuallyEscaping(progress) { progress in
            let meter = ProgressMeter(end: survey.end, tell: progress)
            result = Result { () throws(ImportError) in
                try read(container, survey, outputs) { meter.reached(container.share) }
            }
        }
        return try result.get()
    }

    private func read(
        _ container: any ArchiveContainer, _ survey: ArchiveSurvey, _ outputs: [ImportOutput],
        onward: @escaping () -> Void
    ) throws(ImportError) -> ImportError? {
        var number = 0
        while let entry = try container.next() {
            defer { number += 1 }
            if number > survey.last { break }
            onward()
            guard let place = survey.assigned[number] else { continue }
            survey.readers[place].read(Member(entry, of: container, onward: onward), into: outputs[place])
            if outputs[place].isStopped { break }
            if let packed = container as? PackedContainer, packed.isBomb { return .bomb(name: name) }
        }
        return nil
    }

    private func output(
        for reader: any ServiceImport, known: [Handle], holdsPictures: Bool, take: @escaping (Document) -> Bool
    ) -> ImportOutput {
        let service = type(of: reader).service
        let listed = Self.accounts(on: service, among: known)
        let handle: Handle
        if let name = reader.account.name {
            handle = Handle(platform: service.id, account: name)
        } else if listed.count == 1, let only = listed.first {
            handle = only
        } else {
            handle = Handle(platform: service.id, account: "unnamed")
        }
        let url = reader.account.url ?? type(of: reader).profileURL(of: handle.account)
        return ImportOutput(
            handle: handle, profileURL: url, holdsPictures: holdsPictures, take: take)
    }

    /// The user's accounts on a service; those that only the catalogue of sites knows are written `sites:threads/alice`.
    private static func accounts(on service: ArchiveService, among known: [Handle]) -> [Handle] {
        known.compactMap { handle in
            if handle.platform == service.id { return handle }
            guard handle.platform == "sites", handle.account.hasPrefix(service.id + "/") else { return nil }
            return Handle(platform: service.id, account: String(handle.account.dropFirst(service.id.count + 1)))
        }
    }

    private func add(
        _ output: ImportOutput, of service: ArchiveService, made: CivilDate?, to reading: inout ArchiveReading
    ) {
        let items = output.knownItems
        var reason = "the \(service.name) archive was read: \(output.counts.summary)"
        if service.isPlain { reason = "\(service.name) were read: \(output.counts.summary)" }
        // Where all that there was is in trouble, nothing was read.
        if output.troubles.isEmpty || !items.isEmpty || output.counts != ImportCounts() {
            reading.checks.append(Check(handle: output.handle, url: name, verdict: .found, reason: reason))
        }
        for trouble in output.troubles {
            reading.checks.append(
                failed("a file of the archive could not be read to its end, \(trouble)", handle: output.handle))
        }
        if output.troubleCount > output.troubles.count {
            let more = output.troubleCount - output.troubles.count
            reading.checks.append(failed("\(more) more files of the archive could not be read", handle: output.handle))
        }
        if !items.isEmpty {
            reading.knowledge.append(
                PlatformKnowledge(
                    service: service.name, handle: output.handle, archive: name, made: made, items: items))
        }
    }

    private func failed(_ reason: String, handle: Handle?) -> Check {
        Check(
            handle: handle ?? Handle(platform: "archive", account: name), url: name, verdict: .failed, reason: reason)
    }
}
