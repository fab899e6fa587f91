internal import AuditModel
internal import Parsing

extension Document {
    /// Adds a run of text; nothing if there is none.
    mutating func add(
        _ text: String?, _ region: Region, owner: Ownership = .own, time: ZonedTime? = nil, url: String? = nil,
        label: String? = nil, language: String? = nil
    ) {
        guard let text = text?.trimmingSpaces(), !text.isEmpty else { return }
        segments.append(
            Segment(
                text: text, region: region, owner: owner, url: url, label: label, language: language, time: time))
    }

    /// Adds a field that holds HTML: its text, and the targets of its links where the text does not show them.
    mutating func add(
        html: String?, _ region: Region, owner: Ownership = .own, time: ZonedTime? = nil, url: String? = nil,
        label: String? = nil, language: String? = nil
    ) {
        guard let html, !html.isEmpty else { return }
        let read = HTMLText.read(fragment: html)
        add(read.text, region, owner: owner, time: time, url: url, label: label, language: language)
        let shown = ShownWords(read.text)
        for link in read.links {
            add(
                target: link.url, text: link.text, region, shownIn: shown, owner: owner, relations: link.relations,
                time: time, url: url)
        }
    }

    /// Adds a link that the owner set, if it is a whole address; as text too where no text shows its target.
    mutating func add(
        target: String, text: String, _ region: Region, shownIn shown: ShownWords = ShownWords(),
        owner: Ownership = .own,
        relations: [String] = [], time: ZonedTime? = nil, url: String? = nil
    ) {
        guard WebAddress(target) != nil else { return }
        links.append(Link(url: target, text: text, relations: relations, region: region, owner: owner))
        // A shortened address (`example.org/very-lo…`) hides what stands behind the dots.
        if !shown.show(target) { add(target, .link, owner: owner, time: time, url: url) }
    }

    /// Adds a picture of the owner's, if it has a whole address.
    mutating func add(image url: String?, text: String? = nil, use: ImageReference.Use, _ region: Region) {
        guard let url, WebAddress(url)?.isWeb == true else { return }
        images.append(ImageReference(url: url, text: text ?? "", use: use, region: region, owner: .own))
    }

    /// Adds a field whose meaning is known; nothing if it is empty.
    mutating func state(
        _ property: StatedFact.Property, _ value: String?, source: String, url: String? = nil,
        time: ZonedTime? = nil
    ) {
        guard let value = value?.trimmingSpaces(), !value.isEmpty else { return }
        facts.append(
            StatedFact(property: property, value: value, source: source, owner: .own, url: url, time: time))
    }
}
