internal import CLibCurl
internal import Synchronization

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
    }

    private let multi: Multi
    private let state = Mutex(State())

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
    /// - Parameter isWantingMore: whether it is to be woken when a transfer arrives.
    func mayWait(isWantingMore: Bool) -> Bool {
        state.withLock { state in
            guard state.arrived.isEmpty, state.jobs.isEmpty, !state.hasCancelled, !state.isClosing else { return false }
            state.isWantingMore = isWantingMore
            state.isWaiting = true
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
            return news
        }
    }

    /// Frees the multi handle. Called by the loop's thread, last: tasks that are still there go on elsewhere.
    func destroy() {
        let jobs = state.withLock { state in
            state.isClosing = true
            state.isClosed = true
            defer { state.jobs = [] }
            return state.jobs
        }
        jobs.forEach { globalConcurrentExecutor.enqueue($0) }
        curl_multi_cleanup(multi.handle)
    }
}
