internal import CLibCurl
internal import CShims

/// What the loop's thread does: starts the transfers that arrive, lets libcurl drive them, settles those that end.
final class TransferWorker {
    private let configuration: HTTPClient.Configuration
    private let mailbox: TransferMailbox
    private let multi: UnsafeMutableRawPointer
    private var queue = TransferQueue()
    /// What came last: empty but for a moment.
    private var arrived: [Transfer] = []
    /// Of tasks that run here: empty but for a moment.
    private var jobs: [UnownedJob] = []
    private var active: [UnsafeMutableRawPointer: ActiveTransfer] = [:]
    private var activePerHost: [String: Int] = [:]
    private let handles: TransferHandles
    /// How many transfers may be under way now.
    private var width: TransferWidth
    /// When silent transfers are looked for next.
    private var nextLook = ContinuousClock.now

    /// How many connections are kept open, for more requests.
    private var keptConnections = 0

    /// In milliseconds.
    private static let patience: Int32 = 3

    /// So many transfers may wait beyond those that are under way: who has more need not hand them in yet.
    private static let reserve = 8

    /// For so long tasks run before transfers are looked after.
    private static let turn = Duration.milliseconds(5)

    /// Starts the thread; nil if the system refuses it.
    static func start(_ configuration: HTTPClient.Configuration) -> TransferMailbox? {
        guard CurlLibrary.isReady, let multi = curl_multi_init() else { return nil }
        let mailbox = TransferMailbox(TransferMailbox.Multi(handle: multi))
        let worker = TransferWorker(configuration, mailbox: mailbox, multi: multi)
        let context = Unmanaged.passRetained(worker)
        let error = curlshim_run_thread(
            { context in
                guard let context else { return }
                Unmanaged<TransferWorker>.fromOpaque(context).takeRetainedValue().run()
            }, context.toOpaque())
        guard error == 0 else {
            context.release()
            mailbox.destroy()
            return nil
        }
        return mailbox
    }

    private init(
        _ configuration: HTTPClient.Configuration, mailbox: TransferMailbox, multi: UnsafeMutableRawPointer
    ) {
        self.configuration = configuration
        self.mailbox = mailbox
        self.multi = multi
        handles = TransferHandles(configuration)
        width = TransferWidth(most: configuration.maximumConnections, now: .now)
        keepConnections()
    }

    /// Where hosts are given time between requests, connections must outlast it. Where they are not, the next request
    /// to a host follows at once, and libcurl looks through all kept connections for each new one.
    private func keepConnections() {
        let most = configuration.maximumConnections * 2
        let wanted = configuration.secondsBetweenRequests > 0 ? most : min(most, width.value * 4)
        guard wanted != keptConnections else { return }
        keptConnections = wanted
        curlshim_multi_set_long(multi, CURLMOPT_MAXCONNECTS, wanted)
    }

    private func run() {
        while !takeMail() {
            startQueued()
            var running: Int32 = 0
            curl_multi_perform(multi, &running)
            let hasFinished = finishCompleted()
            giveUpSilent()
            // A place has become free: fill it before waiting.
            if hasFinished && !queue.isEmpty { continue }
            wait()
        }
        end()
    }

    /// Takes what has arrived, and runs tasks until they have nothing more to do, or transfers have waited for long
    /// enough; true once it is time to end.
    private func takeMail() -> Bool {
        let end = ContinuousClock.now + Self.turn
        while true {
            let news = mailbox.collect(into: &arrived, &jobs)
            if !arrived.isEmpty {
                queue.add(arrived)
                arrived.removeAll(keepingCapacity: true)
            }
            if news.hasCancelled { dropSettled() }
            for job in jobs { job.runSynchronously(on: mailbox.asUnownedTaskExecutor()) }
            let isDone = jobs.isEmpty
            jobs.removeAll(keepingCapacity: true)
            if news.isClosing { return true }
            if ContinuousClock.now >= end { return false }
            // Only once the tasks of all answers have asked their next questions is it known how much room is left.
            if isDone, room <= 0 || !mailbox.offerRoom(for: room) { return false }
        }
    }

    /// For how many more transfers there is room.
    private var room: Int { width.value + Self.reserve - active.count - queue.count }

    /// Waits until something happens. With transfers in the queue and nothing happening for a moment, more are started.
    private func wait() {
        width.adjust(now: .now)
        keepConnections()
        // Where the queue holds more than may be started, what arrives can wait for the next round.
        guard mailbox.mayWait(isWantingMore: queue.isEmpty || active.count < width.value, hasRoom: room > 0) else {
            return
        }
        guard !queue.isEmpty, width.canGrow else {
            curl_multi_poll(multi, nil, 0, pollTimeout, nil)
            return
        }
        let start = ContinuousClock.now
        var events: Int32 = 0
        curl_multi_poll(multi, nil, 0, Self.patience, &events)
        // Waking up for a new transfer is no event either, but comes early.
        let isIdle = events == 0 && start.duration(to: .now) >= .milliseconds(Int(Self.patience) - 1)
        if isIdle { width.noteIdle() }
    }

    /// Forgets what has been cancelled meanwhile.
    private func dropSettled() {
        queue.dropSettled()
        for transfer in active.values where transfer.transfer.outcome.isSettled { retire(transfer) }
    }

    /// Starts queued transfers, in order, as far as the limits on connections allow.
    private func startQueued() {
        guard !queue.isEmpty, active.count < width.value else { return }
        queue.take(
            while: { active.count < width.value },
            if: { activePerHost[$0.order.address.host, default: 0] < configuration.maximumConnectionsPerHost }
        ) { transfer in
            guard let handle = handles.take() else { return false }
            active[handle] = ActiveTransfer(transfer, on: handle, configuration: configuration)
            activePerHost[transfer.order.address.host, default: 0] += 1
            curl_multi_add_handle(multi, handle)
            return true
        }
    }

    /// Settles what libcurl has ended; says whether there was any.
    private func finishCompleted() -> Bool {
        var hasFinished = false
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle,
                let transfer = active[handle]
            else { continue }
            let outcome = transfer.outcome(curlshim_message_result(message))
            // What a failed transfer leaves in its handle could be taken for the next one's.
            let isClean = if case .success = outcome { transfer.transfer.order.body == nil } else { false }
            retire(transfer, isClean: isClean)
            transfer.transfer.outcome.settle(outcome)
            width.noteAnswer()
            hasFinished = true
        }
        return hasFinished
    }

    /// Ends transfers whose answer has not begun in time.
    private func giveUpSilent() {
        let now = ContinuousClock.now
        // A look at all of them in each round would cost more than the rounds.
        guard now >= nextLook else { return }
        nextLook = now + .milliseconds(10)
        for transfer in active.values where !transfer.hasBegun && transfer.firstByteDeadline <= now {
            retire(transfer)
            transfer.transfer.outcome.settle(.failure(.noFirstByte))
        }
    }

    /// Takes the transfer's handle out of libcurl's hands.
    private func retire(_ transfer: ActiveTransfer, isClean: Bool = false) {
        curl_multi_remove_handle(multi, transfer.handle)
        transfer.leave()
        handles.giveBack(transfer.handle, isClean: isClean)
        active[transfer.handle] = nil
        let host = transfer.transfer.order.address.host
        let others = activePerHost[host, default: 1] - 1
        activePerHost[host] = others > 0 ? others : nil
    }

    /// In milliseconds: while transfers are under way, silent ones are looked for now and then. libcurl wakes up earlier for
    /// its own timeouts, and for each call of ``TransferMailbox/wake()``.
    private var pollTimeout: Int32 { active.isEmpty ? 60_000 : 50 }

    private func end() {
        for transfer in Array(active.values) {
            retire(transfer)
            transfer.transfer.outcome.settle(.failure(.cancelled))
        }
        for transfer in queue.all { transfer.outcome.settle(.failure(.cancelled)) }
        handles.end()
        mailbox.destroy()
    }
}
