/// Has each rule tried on a made-up handle once, whoever asks, and however many handles a run looks for.
actor ControlDesk {
    /// What became of the trial.
    enum Outcome: Sendable, Hashable {
        /// The rule does not find nobody.
        case holds
        /// The rule finds nobody.
        case stale
        /// The site could not be tried, and why.
        case unknown(String)
    }

    private let memory: ControlMemory
    private let executor: (any TaskExecutor)?
    private var trials: [String: Task<Outcome, Never>] = [:]

    /// - Parameter executor: where trials run.
    init(_ memory: ControlMemory, executor: (any TaskExecutor)? = nil) {
        self.memory = memory
        self.executor = executor
    }

    func outcome(_ key: String, _ trial: @escaping @Sendable () async -> Outcome) async -> Outcome {
        if let isStale = memory.isStale(key) { return isStale ? .stale : .holds }
        if let known = trials[key] { return await known.value }
        let task = Task(executorPreference: executor) { await trial() }
        trials[key] = task
        let outcome = await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
        // What the memory knows need not be kept here, too. What could not be learnt is not asked for again.
        switch outcome {
        case .holds: learn(key, isStale: false)
        case .stale: learn(key, isStale: true)
        case .unknown: break
        }
        return outcome
    }

    private func learn(_ key: String, isStale: Bool) {
        memory.note(key, isStale: isStale)
        trials[key] = nil
    }
}
