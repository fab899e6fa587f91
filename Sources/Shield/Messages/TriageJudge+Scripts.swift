/// What counts more together than alone: the scripts themselves.
extension TriageJudge {
    var script: Int {
        (reading.has(.asksFunds) ? money : 0) + strangers + links + (reading.says(.disarm) ? 40 : 0)
    }

    /// Money, and with what it is asked for.
    private var money: Int {
        var sum = 0
        let lures: [Sign] = isSurprise ? [.guaranteedReturn, .romance] : [.guaranteedReturn, .secrecy, .romance]
        let isBaited = reading.has(.baiting) && (reading.count(.baiting) > 1 || reading.has(.unsolicited))
        if lures.contains(where: { reading.has($0) }) || isBaited { sum += 15 }
        if reading.has(.authority), reading.has(.urgency) { sum += 15 }
        if reading.says(.extortion) { sum += 40 }
        // What cannot be seen is paid for first.
        if reading.says(.unseen) { sum += 35 }
        // Nobody who may take payments takes them in cards.
        if reading.says(.giftCard) { sum += 30 }
        guard reading.has(.unsolicited) || reading.has(.authority) else { return sum }
        // Who is to pay a stranger first so that more comes back gets nothing.
        if reading.says(.advance) { sum += 30 }
        // An office that calls or writes by itself, and wants money.
        if reading.has(.unsolicited), context.isDirect {
            if reading.has(.authority) {
                sum += 25
            } else if reading.has(.urgency) || reading.has(.quidProQuo) {
                sum += 15
            }
        }
        return sum
    }

    /// What strangers offer.
    private var strangers: Int {
        var sum = 0
        // A bill for what nobody ordered, and a number to call about it.
        if reading.has(.callbackNumber), reading.says(.notYou), reading.says(.money) { sum += 55 }
        guard reading.has(.unsolicited) else { return sum }
        if reading.has(.baiting), reading.has(.asksClick) { sum += 10 }
        if reading.says(.easyMoney) || reading.has(.jobOffer) && reading.says(.money) { sum += 20 }
        if reading.has(.asksInstall), reading.has(.authority), context.isDirect { sum += 20 }
        return sum
    }

    /// Links in texts of nobody who can be looked up.
    private var links: Int {
        guard reading.has(.asksClick), !isListed else { return 0 }
        var sum = reading.says(.walletConnect) ? 35 : 0
        // A program itself, not a page about it.
        if reading.addresses.contains(where: \.isProgram) { sum += 30 }
        if !context.claimsOffice, context.isText {
            if reading.says(.problem) {
                sum += 45
            } else if reading.has(.asksFunds) {
                sum += reading.has(.urgency) ? 40 : 25
            }
        }
        return sum
    }
}
