/// What the walk leaves alone, and for the tests, how far it does so.
///
/// Most of what people write holds nothing that a detector could find. The walk goes over each byte once, looks each word
/// up once (``PatternWakeTable``), and at the end of a sentence knows which of the words stand in it. A detector says in
/// its ``Detector/triggers`` what a sentence must hold for it to be worth a look:
///
/// - The words of a pattern that must match, one group near the other, and the shape of what its readers take: read off
///   the patterns themselves (``PatternNeeds``) and off what they say of their readers (``SlotOpening``).
/// - Whose words a pattern is (``PatternVoice``): in an article most statements count only from somebody who says `I`.
/// - For statements of the author's, that the sentence does not speak of others (``SentenceVoice``).
///
/// A sentence in which nothing of this holds is gone before it is cut into tokens. Patterns lose nothing by it: what they
/// need must stand there. In an article travel wakes beside places only, which leaves out what no place stands by, on
/// purpose. A contract test holds the examples of all detectors against an open gate.
enum Gate: Sendable {
    /// As a scan has it.
    case shut
    /// Whose words a pattern is does not count.
    case voiceless
    /// All who wait for patterns are woken in each sentence.
    case open
}
