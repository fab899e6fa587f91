internal import CShims
internal import Synchronization

/// Hands transfers to the loop's thread, and wakes it.
final class TransferMailbox: Sendable {
    /// What waits for libcurl's sockets. It belongs to the loop's thread; waking it is the one call that others may make.
    struct Waiter: @unchecked Sendable {
        let loop: OpaquePointer
    }

    private struct State {
        var arrived: [Transfer] = []
        /// Somebody has given up a transfer.
        var hasCancelled = false
        /// Nothing is taken any more.
        var isClosing = false
        /// The handle is gone.
        var isClosed = false
        /// The thread is waiting, and would start a transfer that arrives now.
        var isWantingMore = false
    }

    private let waiter: Waiter
    private let state = Mutex(State())

    init(_ waiter: Waiter) {
        self.waiter = waiter
    }

    func post(_ transfer: Transfer) {
        let isTaken = state.withLock { state in
            guard !state.isClosing else { return false }
            state.arrived.append(transfer)
            // Once is enough, and a thread that is at work looks for itself.
            if state.isWantingMore {
                state.isWantingMore = false
                curlshim_loop_wake(waiter.loop)
            }
            return true
        }
        if !isTaken { transfer.outcome.settle(.failure(.cancelled)) }
    }

    /// Makes the thread look for cancelled transfers.
    func wake() {
        state.withLock { state in
            state.hasCancelled = true
            // Under the lock, so that the handle cannot go away meanwhile.
            if !state.isClosed { curlshim_loop_wake(waiter.loop) }
        }
    }

    /// Asks the thread to give up everything and end.
    func close() {
        state.withLock { state in
            state.isClosing = true
            if !state.isClosed { curlshim_loop_wake(waiter.loop) }
        }
    }

    /// Called by the loop's thread before it waits: whether there is nothing for it to do.
    ///
    /// - Parameter isWantingMore: whether it is to be woken when a transfer arrives.
    func mayWait(isWantingMore: Bool) -> Bool {
        state.withLock { state in
            guard state.arrived.isEmpty, !state.hasCancelled, !state.isClosing else { return false }
            state.isWantingMore = isWantingMore
            return true
        }
    }

    /// What has arrived since the last call, whether anything was given up, and whether it is time to end. Called by the
    /// loop's thread.
    func collect() -> (arrived: [Transfer], hasCancelled: Bool, isClosing: Bool) {
        state.withLock { state in
            defer {
                state.arrived = []
                state.hasCancelled = false
                state.isWantingMore = false
            }
            return (state.arrived, state.hasCancelled, state.isClosing)
        }
    }

    /// Frees the loop and libcurl's multi handle. Called by the loop's thread, last.
    func destroy() {
        state.withLock { state in
            state.isClosing = true
            state.isClosed = true
        }
        curlshim_loop_destroy(waiter.loop)
    }
}
