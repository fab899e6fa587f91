internal import CLibCurl

/// Hands transfers and tasks' jobs to the loop's thread, and wakes it.
///
/// Tasks that prefer it as their executor run on the loop's thread, between its looks at the transfers: they need no
/// thread of their own to be woken for each answer, and share no lock and no memory with the loop.
final class TransferMailbox: TaskExecutor {
    /// libcurl's multi handle. It belongs to the loop's thread; waking it is the one call that others may make.
    struct Multi: @unchecked Sendable {
        let handle: UnsafeMutableRawPointer
    }

    private struct State {
        var arrived: [Transfer] = []
        /// Of tasks that run on the loop's thread.
        var jobs: [UnownedJob] = []
        /// Who waits until there is room for more transfers.
        var askers: [OneShot<Int>] = []
        /// Somebody has given up a transfer.
        var hasCancelled = false
        /// Nothing is taken any more.
        var isClosing = false
        /// The handle is gone.
        var isClosed = false
        /// The thread is waiting, and would start a transfer that arrives now.
        var isWantingMore = false
        /// The thread is waiting.
        var isWaiting = false
        /// The thread is waiting, and has room for more transfers.
        var isWaitingWithRoom = false
    }

    private let multi: Multi
    private let state = Lock(State())

    init(_ multi: Multi) {
        self.multi = multi
    }

    func post(_ transfer: Transfer) {
        let isTaken = state.withLock { state in
            guard !state.isClosing else { return false }
            state.arrived.append(transfer)
            // Once is enough, and a thread that is at work looks for itself.
            if state.isWantingMore {
                state.isWantingMore = false
                curl_multi_wakeup(multi.handle)
            }
            return true
        }
        if !isTaken { transfer.outcome.settle(.failure(.cancelled)) }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let isTaken = state.withLock { state in
            guard !state.isClosed else { return false }
            state.jobs.append(job)
            if state.isWaiting {
                state.isWaiting = false
                curl_multi_wakeup(multi.handle)
            }
            return true
        }
        if !isTaken { globalConcurrentExecutor.enqueue(job) }
    }

    /// Waits until the thread has room for more transfers; says for how many. There is no bound once nothing is carried
    /// out any more, and for a cancelled task: both get their answers at once.
    func room() async -> Int {
        let ticket = OneShot<Int>()
        let isTaken = state.withLock { state in
            guard !state.isClosing else { return false }
            state.askers.append(ticket)
            if state.isWaitingWithRoom {
                state.isWaitingWithRoom = false
                curl_multi_wakeup(multi.handle)
            }
            return true
        }
        return isTaken ? await ticket.value(ifCancelled: .max) : .max
    }

    /// Tells who waits for it that there is room for so many more transfers; false if nobody does. Called by the loop's
    /// thread.
    func offerRoom(for count: Int) -> Bool {
        let askers = state.withLock { state in
            guard !state.askers.isEmpty else { return [OneShot<Int>]() }
            defer { state.askers = [] }
            return state.askers
        }
        askers.forEach { $0.settle(count) }
        return !askers.isEmpty
    }

    /// Makes the thread look for cancelled transfers.
    func wake() {
        state.withLock { state in
            state.hasCancelled = true
            // Under the lock, so that the handle cannot go away meanwhile.
            if !state.isClosed { curl_multi_wakeup(multi.handle) }
        }
    }

    /// Asks the thread to give up everything and end.
    func close() {
        state.withLock { state in
            state.isClosing = true
            if !state.isClosed { curl_multi_wakeup(multi.handle) }
        }
    }

    /// Called by the loop's thread before it waits: whether there is nothing for it to do.
    ///
    /// - Parameters:
    ///   - isWantingMore: whether it is to be woken when a transfer arrives.
    ///   - hasRoom: whether it is to be woken when somebody asks for room.
    func mayWait(isWantingMore: Bool, hasRoom: Bool) -> Bool {
        state.withLock { state in
            guard state.arrived.isEmpty, state.jobs.isEmpty, !state.hasCancelled, !state.isClosing,
                !hasRoom || state.askers.isEmpty
            else { return false }
            state.isWantingMore = isWantingMore
            state.isWaiting = true
            state.isWaitingWithRoom = hasRoom
            return true
        }
    }

    /// Gives what has arrived since the last call for lists that are empty; says whether anything was given up, and
    /// whether it is time to end. Called by the loop's thread.
    ///
    /// The lists keep their room, so that neither side asks for memory while the other waits for the lock.
    func collect(
        into arrived: inout [Transfer], _ jobs: inout [UnownedJob]
    ) -> (hasCancelled: Bool, isClosing: Bool) {
        state.withLock { state in
            swap(&state.arrived, &arrived)
            swap(&state.jobs, &jobs)
            let news = (state.hasCancelled, state.isClosing)
            state.hasCancelled = false
            state.isWantingMore = false
            state.isWaiting = false
            state.isWaitingWithRoom = false
            return news
        }
    }

    /// Frees the multi handle. Called by the loop's thread, last: tasks that are still there go on elsewhere.
    func destroy() {
        let (jobs, askers) = state.withLock { state in
            state.isClosing = true
            state.isClosed = true
            defer { (state.jobs, state.askers) = ([], []) }
            return (state.jobs, state.askers)
        }
        jobs.forEach { globalConcurrentExecutor.enqueue($0) }
        askers.forEach { $0.settle(.max) }
        curl_multi_cleanup(multi.handle)
    }
}
