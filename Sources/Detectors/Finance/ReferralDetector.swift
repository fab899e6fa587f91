internal import AuditModel

/// Finds the user's referral links and codes: each names an exchange they use and ties their accounts together.
package struct ReferralDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.referral", kinds: [.referral], name: "Referral link or code",
            summary: """
                Links to an exchange whose path or query carries an invitation code, with or without scheme, and codes \
                announced in words beside the name of an exchange. Plain links, templates and shop codes are left alone.
                """,
            version: 1,
            finds: [
                DetectorExample(
                    "join me ⟦https://www.bybit.com/invite?ref=QX7R2K⟧ today", values: ["QX7R2K"],
                    fields: ["exchange": "Bybit", "code": "QX7R2K"]),
                DetectorExample("bio | ⟦okx.com/join/QUILL77⟧ | gm", values: ["QUILL77"], fields: ["exchange": "OKX"]),
                DetectorExample("[link](⟦https://accounts.binance.com/register?ref=550192837⟧)", values: ["550192837"]),
                DetectorExample(
                    "my Binance referral code is ⟦QP55KX10⟧", values: ["QP55KX10"], fields: ["exchange": "Binance"]),
                DetectorExample("sign up on MEXC with code ⟦mexc-QX22W⟧", values: ["mexc-QX22W"]),
                DetectorExample(
                    "⟦https://www.bitget.com/expressly?channelCode=ab1c&vipCode=quillo⟧", values: ["quillo"]),
            ],
            ignores: [
                "https://www.binance.com/en/blog/all/a-story-7483920",
                "https://accounts.binance.com/register?ref=YOUR_REF_CODE",
                "anyone have a Bybit referral code?", "code SPRING15 = 15% off all mugs",
                "https://www.kraken.com/prices/bitcoin", "Error code 0x80070057 on Binance",
            ])
    }

    package var triggers: [Trigger] {
        [
            .hosts(Array(Set(ExchangeDirectory.all.flatMap(\.hosts))).sorted()),
            .words([
                "referral", "referral code", "ref code", "invite code", "invitation code", "referral id", "ref id",
                "referal",
                "code", "código", "codigo", "code promo", "kode", "kod", "kodu", "реферальный", "код", "邀请码", "邀請碼",
                "推荐码",
                "招待コード", "紹介コード", "추천인", "추천 코드", "mã giới thiệu", "einladungscode", "empfehlungscode", "codice",
                "كود الإحالة", "رمز الدعوة",
            ]),
        ]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if hit.trigger == 0 {
            link(hit, in: text, into: &sink)
        } else if hit.span.lowerBound >= sink.watermark {
            let sentence = Sentence(containing: hit.span.lowerBound, in: text, floor: sink.watermark)
            sink.watermark = max(hit.span.upperBound, sentence.end)
            for found in ReferralWords.find(in: sentence) { report(found, strength: .cued, in: text, into: &sink) }
        }
    }

    private func link(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        let link = LinkReader.link(around: hit.span, in: text)
        guard let found = ReferralLink.read(link, in: text) else { return }
        report(found, strength: .syntax, in: text, into: &sink)
    }

    private func report(
        _ found: ReferralCode, strength: FindingSink.Strength, in text: ScanText, into sink: inout FindingSink
    ) {
        sink.add(
            Finding(
                kind: .referral, value: found.code, span: found.span, confidence: strength == .syntax ? 0.95 : 0.8,
                detector: description.id, fields: ["exchange": found.exchange, "code": found.code],
                reasons: [
                    strength == .syntax
                        ? "an invitation link of \(found.exchange)" : "announced as a code for \(found.exchange)"
                ]),
            strength: strength)
    }
}

/// A code with the place of its link, or of the code itself.
struct ReferralCode: Sendable {
    var exchange: String
    var code: String
    var span: Range<Int>
}
