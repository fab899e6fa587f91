internal import AuditModel

/// Finds where the author studies or studied.
package struct EducationDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.education", kinds: [.education], name: "Education",
            summary:
                "A school or university by name beside words of studying there, in fourteen languages. Code, idioms and schools in the news are left alone.",
            version: 3,
            finds: [
                DetectorExample("perkenalkan, saya Galuh dari ⟦Politeknik Muara Teduh⟧"),
                DetectorExample("phd candidate @ ⟦Quillmoor University⟧ (bats)", values: ["Quillmoor University"]),
                DetectorExample("finished my bachelor's in 2012 at ⟦Larkmere Institute of Design⟧"),
                DetectorExample("laureanda in storia all'⟦Università di Pratoscuro⟧"),
                DetectorExample("⟦Ardıçlı Üniversitesi⟧ gıda müh. 2. sınıf"),
                DetectorExample("estudio en la ⟦Universidad de Villaluz⟧"),
                DetectorExample("учусь в ⟦Томском Политехе⟧"),
            ],
            ignores: [
                "class Lecturer(College): pass", "they turned an old school chapel into a cinema",
                "Quillmoor University was fined", "she studied at Quillmoor University", "old school hip hop",
            ])
    }

    package var triggers: [Trigger] {
        [.patterns([EducationCues.patterns]), .words(SchoolWords.wakers)]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if hit.trigger > 0, text.count > EducationReading.longestProfile { return }
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        for school in EducationReading(sentence: sentence).schools {
            let span = sentence.bytes(bare(school, in: sentence))
            sink.add(
                Finding(
                    kind: .education, value: text.string(span), span: span, confidence: 0.8,
                    detector: "identity.education", reasons: ["a school beside words of studying"]),
                strength: .cued)
        }
    }

    /// The name without its article.
    private func bare(_ school: Range<Int>, in sentence: Sentence) -> Range<Int> {
        guard school.count > 1, let first = sentence.tokens[safe: school.lowerBound], !first.isCapital,
            CommonWords.articles.contains(first)
        else { return school }
        return school.lowerBound + 1..<school.upperBound
    }
}
