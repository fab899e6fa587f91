import Testing

@testable import Fetching

@Suite struct HostPacerTests {
    private let clock = JumpingClock()
    private var elapsed: Duration { clock.now.offset }

    private func pacer(_ interval: Duration = .seconds(1)) -> HostPacer {
        HostPacer(interval: interval, maximumWait: .seconds(30), ticker: Ticker(clock))
    }

    @Test("the first turn is free, each further one a spacing later")
    func spacing() async {
        let pacer = pacer()
        for expected in 0..<4 {
            #expect(await pacer.turn("example.org") == .granted)
            #expect(elapsed == .seconds(expected))
        }
    }

    @Test("hosts do not wait for each other")
    func hosts() async {
        let pacer = pacer()
        for host in ["a.example", "b.example", "c.example"] { #expect(await pacer.turn(host) == .granted) }
        #expect(elapsed == .zero)
    }

    @Test("turns of many tasks are spaced as those of one")
    func manyTasks() async {
        let pacer = pacer()
        await withTaskGroup { group in
            for _ in 0..<20 { group.addTask { await pacer.turn("example.org") } }
            for await turn in group { #expect(turn == .granted) }
        }
        #expect(elapsed == .seconds(19))
    }

    @Test("a host that asks for a pause gets it")
    func hold() async {
        let pacer = pacer(.zero)
        #expect(await pacer.turn("example.org") == .granted)
        pacer.hold("example.org", for: .seconds(7))
        #expect(await pacer.turn("example.org") == .granted)
        #expect(elapsed == .seconds(7))
    }

    @Test("a pause over the limit turns everybody away at once")
    func longHold() async {
        let pacer = pacer()
        pacer.hold("example.org", for: .seconds(3600))
        #expect(await pacer.turn("example.org") == .heldBack(.seconds(3600)))
        #expect(await pacer.turn("example.net") == .granted)
        #expect(elapsed == .zero)
    }

    @Test("a wider spacing holds, a narrower one does not, and none beyond the limit")
    func wider() async {
        let pacer = pacer()
        pacer.space("example.org", by: .seconds(5))
        pacer.space("example.org", by: .seconds(2))
        for _ in 0..<2 { _ = await pacer.turn("example.org") }
        #expect(elapsed == .seconds(5))
        pacer.space("example.org", by: .seconds(86_400))
        for _ in 0..<2 { _ = await pacer.turn("example.org") }
        #expect(elapsed == .seconds(40))
    }

    @Test("a cancelled task gives up its turn")
    func cancellation() async {
        let pacer = HostPacer(interval: .seconds(3600), maximumWait: .seconds(30), ticker: Ticker(ContinuousClock()))
        #expect(await pacer.turn("example.org") == .granted)
        let waiting = Task { await pacer.turn("example.org") }
        waiting.cancel()
        #expect(await waiting.value == .cancelled)
        pacer.close()
    }

    @Test("closing ends all waiting, now and later")
    func close() async {
        let pacer = HostPacer(interval: .seconds(3600), maximumWait: .seconds(30), ticker: Ticker(ContinuousClock()))
        _ = await pacer.turn("example.org")
        async let waiting = pacer.turn("example.org")
        pacer.close()
        #expect(await waiting == .cancelled)
        #expect(await pacer.turn("example.org") == .cancelled)
    }
}
