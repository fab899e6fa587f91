extension Exposure {
    /// The value in the words of a sentence: of a trip its destination and time, of an exchange its name.
    package var summary: String {
        guard kind == .travel else { return value }
        let time = Exposure.span(from: fields["from"], to: fields["to"]) ?? fields["when"]
        // Without a destination the value is the time, or the words of the plan.
        guard let destination = fields["destination"] else { return value }
        let parts = [destination, time].compactMap { $0 }.filter { !$0.isEmpty }
        return parts.joined(separator: ", ")
    }

    private static func span(from: String?, to: String?) -> String? {
        switch (from, to) {
        case (let from?, let to?): from == to ? from : from + " to " + to
        case (let from?, nil): "from " + from
        case (nil, let to?): "until " + to
        case (nil, nil): nil
        }
    }
}
