/// Transfers that wait for a place. Hosts that were asked before come first: a connection to them is likely still open,
/// and what was begun is brought to its end before more is begun.
struct TransferQueue {
    private var begun: [Transfer] = []
    private var fresh: [Transfer] = []
    private var hosts: Set<String> = []

    var isEmpty: Bool { begun.isEmpty && fresh.isEmpty }

    var count: Int { begun.count + fresh.count }

    /// All of them, in no order that matters.
    var all: [Transfer] { begun + fresh }

    mutating func add(_ transfers: [Transfer]) {
        for transfer in transfers {
            if hosts.contains(transfer.order.address.host) { begun.append(transfer) } else { fresh.append(transfer) }
        }
    }

    /// Forgets what has been cancelled meanwhile.
    mutating func dropSettled() {
        begun.removeAll { $0.outcome.isSettled }
        fresh.removeAll { $0.outcome.isSettled }
    }

    /// Takes transfers out, in order, as long as there is room for more, leaving those whose hosts are busy.
    ///
    /// - Parameter start: False if the transfer could not be started; it stays.
    mutating func take(
        while hasRoom: () -> Bool, if isFree: (Transfer) -> Bool, _ start: (Transfer) -> Bool
    ) {
        Self.take(from: &begun, &hosts, hasRoom, isFree, start)
        Self.take(from: &fresh, &hosts, hasRoom, isFree, start)
    }

    private static func take(
        from list: inout [Transfer], _ hosts: inout Set<String>, _ hasRoom: () -> Bool, _ isFree: (Transfer) -> Bool,
        _ start: (Transfer) -> Bool
    ) {
        var waiting: [Transfer] = []
        var next = 0
        while next < list.count, hasRoom() {
            let transfer = list[next]
            next += 1
            if isFree(transfer), start(transfer) {
                hosts.insert(transfer.order.address.host)
            } else {
                waiting.append(transfer)
            }
        }
        if next > 0 { list.replaceSubrange(..<next, with: waiting) }
    }
}
