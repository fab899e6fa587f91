import AuditModel
import Testing

@testable import Reporters

@Suite("The report in Spanish")
struct SpanishTests {
    private static let masked = MaskedAudit(masking: SampleAudit.audit(), level: .redacted)
    private static let words = Words(.spanish)

    @Test("every word of the page's own is translated")
    func templates() {
        for template in [HTMLTemplate.text, MarkdownTemplate.text] {
            for part in template.split(separator: "[[").dropFirst() {
                let text = String(part.prefix { $0 != "]" })
                #expect(ReportLanguage.spanish.catalogue?.translation(of: text) != nil, "\(text)")
            }
        }
    }

    @Test("scenarios, verdicts and the glossary are translated")
    func texts() {
        let view = ReportView(Self.masked, words: Self.words)
        let english = ReportView(Self.masked)
        for (spanish, original) in zip(view.scenarios, english.scenarios) {
            #expect(spanish.scenarioTitle != original.scenarioTitle)
            #expect(spanish.story != original.story, "\(original.story)")
        }
        for (spanish, original) in zip(view.glossary, english.glossary) { #expect(spanish.meaning != original.meaning) }
        #expect(view.verdict != english.verdict && view.indexLine != english.indexLine)

    }

    @Test("what stands in the place of a mark goes over, translated where it can be")
    func marks() {
        #expect(
            Self.words("Exposure index 71 of 100, from 9 exposures")
                == "Índice de exposición 71 de 100, por 9 exposiciones")
        #expect(Self.words("Work: edit one field, some minutes.") == "Trabajo: editar un campo, unos minutos.")
        #expect(Self.words("Nobody translated this.") == "Nobody translated this.")
        #expect(Words(.english)("Work: edit one field, some minutes.") == "Work: edit one field, some minutes.")
    }

    @Test("the page says its language, and names the same exposures")
    func page() throws {
        let page = try HTMLReporter(language: .spanish).report(Self.masked)
        #expect(page.contains("<html lang=\"es\">"))
        for exposure in Self.masked.audit.judgement.exposures { #expect(page.contains(exposure.vector)) }
    }
}
