internal import CLibCurl
internal import CShims

/// Carries out transfers on a thread of its own, many at a time.
final class TransferLoop: Sendable {
    /// Nil if libcurl or the thread could not be started.
    private let mailbox: TransferMailbox?

    /// Runs tasks on the loop's thread.
    var executor: (any TaskExecutor)? { mailbox }

    init(_ configuration: HTTPClient.Configuration) {
        mailbox = TransferWorker.start(configuration)
    }

    /// Carries out one transfer. A cancelled task gets its answer, ``TransferFault/cancelled``, at once.
    func run(_ order: TransferOrder) async -> Transfer.Outcome {
        guard let mailbox else { return .failure(.noLoop) }
        guard !Task.isCancelled else { return .failure(.cancelled) }
        let transfer = Transfer(order)
        return await withTaskCancellationHandler {
            mailbox.post(transfer)
            return await transfer.outcome.value()
        } onCancel: {
            transfer.outcome.settle(.failure(.cancelled))
            mailbox.wake()
        }
    }

    /// Waits until more transfers would be taken up soon, and says how many.
    func room() async -> Int { await mailbox?.room() ?? .max }

    /// Gives up all transfers, under way or to come, and ends the thread.
    func stop() {
        mailbox?.close()
    }
}
