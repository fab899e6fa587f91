internal import Dispatch

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Ctrl-C and the polite kill.
enum Interruption {
    /// Runs the body; the first signal cancels the task, a second one ends the program as usual.
    static func cancelling<Success, Result>(
        _ task: Task<Success, Never>, told: @escaping @Sendable () -> Void, body: () async -> Result
    ) async -> Result {
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                signal(number, SIG_DFL)
                source.cancel()
                told()
                task.cancel()
            }
            source.resume()
            return source
        }
        let result = await body()
        for source in sources { source.cancel() }
        return result
    }
}
