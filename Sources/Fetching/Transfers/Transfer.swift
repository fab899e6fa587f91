/// A transfer on its way through the loop: handed in by a task, carried out by the loop's thread, settled once by
/// whichever comes first: the answer, the fault, or the cancellation.
final class Transfer: Sendable {
    typealias Outcome = Result<TransferAnswer, TransferFault>

    let order: TransferOrder
    let outcome = OneShot<Outcome>()

    init(_ order: TransferOrder) {
        self.order = order
    }
}
