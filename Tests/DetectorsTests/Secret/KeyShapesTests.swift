import AuditModel
import Testing

@testable import Detectors

@Suite struct KeyShapesTests {
    @Test func knowsTheServicesWhoseKeysArePastedMost() {
        let services = Set((KeyShapes.keys + KeyShapes.tokens).joined().map(\.service))
        #expect(services.count > 80)
        let wanted = [
            "AWS", "GitHub", "GitLab", "Slack", "Stripe", "Twilio", "SendGrid", "Mailgun", "OpenAI", "Anthropic",
            "Hugging Face", "npm", "PyPI", "DigitalOcean", "Heroku", "Shopify", "Square", "Google", "Sentry", "Docker",
        ]
        for service in wanted { #expect(services.contains(service), "\(service)") }
    }

    /// A key made of the prefix and fake letters, as long as the shortest of its kind.
    @Test func eachShapeIsFoundByItsDetector() {
        let keys = TextScanner(detectors: [APIKeyDetector()])
        let tokens = TextScanner(detectors: [TokenDetector()])
        for (shapes, scanner) in [(KeyShapes.keys, keys), (KeyShapes.tokens, tokens)] {
            for shape in shapes.joined() {
                let prefix = shape.prefix.description
                let filler = prefix.utf8.count == 2 ? "fa4e01b2c3d5" : "FAKEfake01b2C3d4"
                let rest = String(repeating: filler, count: shape.lengths.lowerBound / 8 + 1)
                let key = prefix + rest.prefix(shape.lengths.lowerBound - prefix.utf8.count)
                let findings = scanner.scan("see " + key + " there")
                #expect(findings.map(\.value) == [key], "\(key)")
            }
        }
    }
}
