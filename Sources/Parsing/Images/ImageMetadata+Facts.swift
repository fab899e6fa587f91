package import AuditModel

extension ImageMetadata {
    /// What the file gives away about the person whose picture it is, dated with the day on which it was taken.
    ///
    /// A name in a picture is its photographer's, who may be somebody else: it is the owner's only if the pages state
    /// the same name of the owner.
    ///
    /// - Parameters:
    ///   - url: the picture's address.
    ///   - owner: whose picture it is.
    ///   - ownNames: what the owner is called on the pages.
    package func facts(url: String, owner: Ownership = .own, ownNames: Set<String>) -> [StatedFact] {
        let creators = [self[.ownerName], self[.artist]].compactMap(\.self)
        let isOwnName = creators.contains { ownNames.contains($0.lowercased()) }
        let creator: Ownership = isOwnName ? owner : .unknown
        var facts: [StatedFact] = []
        func add(_ property: StatedFact.Property, _ value: String?, from source: Source?, _ whose: Ownership) {
            guard let value, let source else { return }
            facts.append(
                StatedFact(
                    property: property, value: value, source: "\(source.rawValue) of a picture", owner: whose, url: url,
                    time: taken))
        }
        add(.coordinates, position?.description, from: positionSource, owner)
        add(.locality, locality, from: source(of: .city, .sublocation), owner)
        add(.device, device, from: source(of: .model, .hostComputer, .make), owner)
        add(.deviceSerial, maskedSerialNumber, from: source(of: .serialNumber), owner)
        var names: [String] = []
        for field in [Field.ownerName, .artist] where !names.contains(self[field] ?? "") {
            add(.name, self[field], from: source(of: field), creator)
            names += self[field].map { [$0] } ?? []
        }
        add(.email, self[.email], from: source(of: .email), creator)
        add(.telephone, self[.telephone], from: source(of: .telephone), creator)
        return facts
    }

    /// Make and model as people write them: models often begin with the make.
    package var device: String? {
        guard let model = self[.model] else { return self[.make] == nil ? self[.hostComputer] : nil }
        guard let make = self[.make], let brand = make.split(separator: " ").first?.lowercased() else { return model }
        return model.lowercased().hasPrefix(brand) ? model : make + " " + model
    }

    /// Only the end of the number, which is enough to know one's own camera by: all of it would help others find more
    /// pictures of the same one.
    private var maskedSerialNumber: String? {
        guard let number = self[.serialNumber], number.count >= 5 else { return nil }
        return "ending in " + number.suffix(number.count >= 8 ? 4 : 2)
    }

    /// `Södermalm, Stockholm`.
    private var locality: String? {
        let parts = [self[.sublocation], self[.city]].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// What stated the first of these fields that is there.
    private func source(of fields: Field...) -> Source? {
        fields.lazy.compactMap { texts[$0]?.source }.first
    }
}
