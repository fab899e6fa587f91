internal import AuditModel

/// Finds the handles under which the author takes money.
package struct PaymentHandleDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.payment-handle", kinds: [.paymentHandle], name: "Payment handle",
            summary:
                "Personal pages of payment and tip services, and handles beside a service's name (`venmo me, @...`, `$cashtag`). Talk of the services, code and home pages are left alone.",
            version: 3,
            finds: [
                DetectorExample("poet | teacher | ⟦$verse-plover⟧"),
                DetectorExample(
                    "tips: ⟦paypal.me/torvennax⟧", values: ["paypal.me/torvennax"], fields: ["service": "PayPal"]),
                DetectorExample("⟦https://liberapay.com/torvenna⟧", fields: ["service": "Liberapay"]),
                DetectorExample("or venmo me, ⟦@torvenna-ex⟧", fields: ["service": "Venmo"]),
                DetectorExample("cashapp ⟦$torvenPays⟧", fields: ["service": "Cash App"]),
                DetectorExample("⟦cash.app/$torvenPays⟧ prints"),
                DetectorExample("zelle works, it's ⟦torvenna@example.org⟧", fields: ["service": "Zelle"]),
                DetectorExample("⟦@torvenna-ex⟧ on venmo, or cash", fields: ["service": "Venmo"]),
                DetectorExample("chai? ⟦torvenna7@okaxis⟧", fields: ["service": "UPI"]),
                DetectorExample("⟦https://github.com/sponsors/torvenna⟧", fields: ["service": "GitHub Sponsors"]),
                DetectorExample("minha chave pix é ⟦torvenna@example.org⟧", fields: ["service": "Pix"]),
            ],
            ignores: [
                "pay me in $dogcoin",
                "her link is paypal.me/someonesdog, not mine",
                "patreon raised its fees, while ko-fi stays free", "$cashtag = getenv('JAR');",
                "https://www.patreon.com/login", "venmo was down all day", "paypal.com/help",
                "buy her a coffee at ko-fi.com/torvennax", "donate = \"https://paypal.me/yourname\"",
                "cash: 20 dollars",
                "paypal took 3 days, thanks @support",
            ])
    }

    package var triggers: [Trigger] {
        [
            .hosts(PaymentPages.hosts.map(\.host)), .words(PaymentServices.words), .words(PaymentServices.banks),
            .byte(0x24),
        ]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        switch hit.trigger {
        case 0: page(hit, in: text, into: &sink)
        case 1:
            guard let service = PaymentServices.service(of: hit.item),
                let handle = PaymentMention(text: text, word: hit.span, service: service).handle()
            else { return }
            sink.watermark = max(handle.upperBound, hit.span.upperBound)
            add(
                text.string(handle), at: handle, service.name, "a handle beside \(service.name)", .cued, in: text,
                into: &sink)
        case 3:
            guard let tag = PaymentMention.tag(at: hit.span.lowerBound, in: text) else { return }
            sink.watermark = tag.upperBound
            add(
                text.string(tag), at: tag, "Cash App", "a tag of its own on a line of a profile", .cued, in: text,
                into: &sink)
        default: unified(hit.span, in: text, into: &sink)
        }
    }

    /// `name@okaxis`: the end of an address that only a bank of UPI gives.
    private func unified(_ bank: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        guard text[bank.lowerBound - 1] == 0x40, text[bank.upperBound] != 0x2e || text[bank.upperBound + 1] <= 0x20,
            text[bank.upperBound] != 0x2d
        else { return }
        let local = text.run(before: bank.lowerBound - 1, limit: 64) {
            EmailSyntax.isLetter($0) || "._-".utf8.contains($0)
        }
        guard local.count > 2, !text.isWordCharacter(before: local.lowerBound), text[local.lowerBound - 1] != 0x40
        else { return }
        let span = local.lowerBound..<bank.upperBound
        sink.watermark = span.upperBound
        add(text.string(span).lowercased(), at: span, "UPI", "an address of UPI", .cued, in: text, into: &sink)
    }

    private func page(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let host = PaymentPages.hosts[safe: hit.item] else { return }
        let link = LinkReader.link(around: hit.span, in: text)
        guard let page = PaymentPages.page(text.string(link), host.prefixes) else { return }
        add(page, at: link, host.service, "a personal page of \(host.service)", .syntax, in: text, into: &sink)
    }

    private func add(
        _ value: String, at span: Range<Int>, _ service: String, _ reason: String, _ strength: FindingSink.Strength,
        in text: ScanText, into sink: inout FindingSink
    ) {
        guard !Disowned.isWarning(around: span, in: text), !Disowned.isForAnother(span, in: text) else { return }
        sink.add(
            Finding(
                kind: .paymentHandle, value: value, span: span, confidence: strength == .syntax ? 0.9 : 0.8,
                detector: "finance.payment-handle", fields: ["service": service], reasons: [reason]),
            strength: strength)
    }
}
