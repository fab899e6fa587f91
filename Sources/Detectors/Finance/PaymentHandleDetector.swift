internal import AuditModel

/// Finds the handles under which the author takes money.
package struct PaymentHandleDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.payment-handle", kinds: [.paymentHandle], name: "Payment handle",
            summary:
                "Personal pages of payment and tip services, and handles beside a service's name (`venmo me, @...`, `$cashtag`). Talk of the services, code and home pages are left alone.",
            version: 1,
            finds: [
                DetectorExample(
                    "tips: ⟦paypal.me/torvennax⟧", values: ["paypal.me/torvennax"], fields: ["service": "PayPal"]),
                DetectorExample("⟦https://liberapay.com/torvenna⟧", fields: ["service": "Liberapay"]),
                DetectorExample("or venmo me, ⟦@torvenna-ex⟧", fields: ["service": "Venmo"]),
                DetectorExample("cashapp ⟦$torvenPays⟧", fields: ["service": "Cash App"]),
                DetectorExample("⟦cash.app/$torvenPays⟧ prints"),
                DetectorExample("minha chave pix é ⟦torvenna@example.org⟧", fields: ["service": "Pix"]),
            ],
            ignores: [
                "patreon raised its fees, while ko-fi stays free", "$cashtag = getenv('JAR');",
                "https://www.patreon.com/login", "venmo was down all day", "paypal.com/help",
            ])
    }

    package var triggers: [Trigger] {
        [.hosts(PaymentServices.hosts.map(\.host)), .words(PaymentServices.words.map(\.word))]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if hit.trigger == 0 {
            guard PaymentServices.hosts.indices.contains(hit.item) else { return }
            return page(hit, PaymentServices.hosts[hit.item], in: text, into: &sink)
        }
        guard PaymentServices.words.indices.contains(hit.item), hit.span.lowerBound >= sink.watermark else { return }
        let (_, service, marks) = PaymentServices.words[hit.item]
        guard let handle = PaymentServices.handle(after: hit.span.upperBound, marks: marks, in: text) else { return }
        sink.watermark = handle.upperBound
        add(text.string(handle), at: handle, service, "a handle beside \(service)", .cued, into: &sink)
    }

    private func page(
        _ hit: TriggerHit, _ host: (host: String, service: String, path: String), in text: ScanText,
        into sink: inout FindingSink
    ) {
        let link = LinkReader.link(around: hit.span, in: text)
        var address = Substring(text.string(link))
        if let scheme = address.firstRange(of: "://") { address = address[scheme.upperBound...] }
        if address.hasPrefix("www.") { address = address.dropFirst(4) }
        let parts = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").map(String.init)
        let wanted = host.path.isEmpty ? 1 : 2
        guard parts.count > wanted - 1 + 0, parts.count >= wanted + 1 || host.path.isEmpty && parts.count >= 2 else {
            return
        }
        if !host.path.isEmpty, parts[1] != host.path { return }
        let name = parts[wanted]
        guard name.utf8.count >= 2, !PaymentServices.pages.contains(name.lowercased()),
            !Placeholder.isTemplate(name.replacing("$", with: ""))
        else { return }
        add(
            parts[0...wanted].joined(separator: "/"), at: link, host.service, "a personal page of \(host.service)",
            .syntax, into: &sink)
    }

    private func add(
        _ value: String, at span: Range<Int>, _ service: String, _ reason: String, _ strength: FindingSink.Strength,
        into sink: inout FindingSink
    ) {
        sink.add(
            Finding(
                kind: .paymentHandle, value: value, span: span, confidence: strength == .syntax ? 0.9 : 0.8,
                detector: "finance.payment-handle", fields: ["service": service], reasons: [reason]),
            strength: strength)
    }
}
