internal import AuditModel

/// Finds where the author studies or studied.
package struct EducationDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.education", kinds: [.education], name: "Education",
            summary:
                "A school or university by name beside words of studying there, in fourteen languages. Code, idioms and schools in the news are left alone.",
            version: 8,
            finds: [
                DetectorExample("botánica por la ⟦Universidad de Villaluz⟧"),
                DetectorExample("finishing nursing at ⟦Quillmoor College⟧ with a baby on my back"),
                DetectorExample("j'étudie au ⟦lycée professionnel Montbrun⟧ j'ai fait mon CAP à coups de réglet"),
                DetectorExample("اليوم استلمت شهادتي من ⟦جامعة الواحة الزرقاء⟧"),
                DetectorExample("did night classes at ⟦Quillmoor Technical College⟧ for four winters"),
                DetectorExample("⟦Durham⟧ '09 · teacher · swimmer"),
                DetectorExample("hat thrown. thanks ⟦Larkmere School of Mines⟧ for the geodes"),
                DetectorExample("⟦Girtham Hall⟧ alum. Dog person."),
                DetectorExample("⟦Ardıçlı Üniversitesi⟧ mimarlık • iki kedi"),
                DetectorExample("perkenalkan, saya Galuh dari ⟦Politeknik Muara Teduh⟧"),
                DetectorExample("phd candidate @ ⟦Quillmoor University⟧ (bats)", values: ["Quillmoor University"]),
                DetectorExample("finished my bachelor's in 2012 at ⟦Larkmere Institute of Design⟧"),
                DetectorExample("laureanda in storia all'⟦Università di Pratoscuro⟧"),
                DetectorExample("⟦Ardıçlı Üniversitesi⟧ gıda müh. 2. sınıf"),
                DetectorExample("estudio en la ⟦Universidad de Villaluz⟧"),
                DetectorExample("учусь в ⟦Томском Политехе⟧"),
            ],
            ignores: [
                "did laundry at St Quill's College, long story",
                "my sister graduated from Leeds University, I paid for the pizza",
                "my mate studied physics at Durham University",
                "graduated from a Pi Zero to a proper NAS", "University of Life | School of Hard Knocks",
                "class Lecturer(College): pass", "they turned an old school chapel into a cinema",
                "Quillmoor University was fined", "she studied at Quillmoor University", "old school hip hop",
            ])
    }

    package var triggers: [Trigger] {
        [
            .patterns([EducationCues.patterns], ownVoice: true),
            .words(SchoolWords.wakers, upTo: EducationReading.longestProfile),
        ] + ProfileLine.triggers
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if hit.trigger > 0, text.count > EducationReading.longestProfile { return }
        if hit.trigger > 1 {
            for (sentence, name) in ProfileLine.read(at: hit, in: text)?.schools ?? [] {
                add(sentence.bytes(name), "a school that is a part of a profile", in: text, into: &sink)
            }
            return
        }
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        for school in EducationReading(sentence: sentence).schools {
            add(sentence.bytes(bare(school, in: sentence)), "a school beside words of studying", in: text, into: &sink)
        }
    }

    private func add(_ span: Range<Int>, _ why: String, in text: ScanText, into sink: inout FindingSink) {
        guard !sink.candidates.contains(where: { $0.finding.kind == .education && $0.finding.span.overlaps(span) })
        else { return }
        sink.add(
            Finding(
                kind: .education, value: text.string(span), span: span, confidence: 0.8,
                detector: "identity.education", reasons: [why]), strength: .cued)
    }

    /// The name without its article.
    private func bare(_ school: Range<Int>, in sentence: Sentence) -> Range<Int> {
        guard school.count > 1, let first = sentence.tokens[safe: school.lowerBound], !first.isCapital,
            CommonWords.articles.contains(first)
        else { return school }
        return school.lowerBound + 1..<school.upperBound
    }
}
