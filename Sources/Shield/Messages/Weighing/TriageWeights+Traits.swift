extension TriageWeights {
    /// A line: the points, and the traits that count them.
    static let traitRows = """
        11 base
        -33 links.none
        28 sign.asks-secret
        25 says.problem sender.number
        -25 channel.email
        24 links.joined-host
        -23 sender.saved
        -22 says.ownWay
        -21 channel.chat+sender.saved sender.own-host
        20 says.friend
        -20 sender.name
        19 sender.handle
        17 says.payTo
        -17 says.familiar
        16 sender.hidden
        -15 claim.brand
        14 links.foreign says.fundsRequest says.money sign.asks-funds sign.guaranteed-return sign.unsolicited
        13 says.threat sender.joined-host sign.asks-click+links.joined-host sign.asks-secret+sign.unsolicited
        -13 channel.email+sender.own-host form.delivers-code
        12 channel.chat+sender.handle channel.chat+sender.number says.guaranteed says.role sign.authority
        12 sign.secrecy sign.urgency sign.urgency+links.joined-host
        11 channel.call+sender.hidden sign.impersonated-friend sign.unofficial-sender
        10 form.number says.introduction says.selfRole sign.asks-click+sender.name
        10 sign.asks-funds+sign.guaranteed-return sign.unsolicited+links.none
        -10 channel.sms+sender.name form.asks sender.listed
        9 says.easyMoney says.secrecy sender.not-listed sign.asks-click+channel.sms sign.asks-click+sign.urgency
        9 sign.asks-funds+sign.secrecy sign.asks-secret+links.none sign.callback-number sign.unsolicited+sender.saved
        8 channel.email+sender.joined-host channel.sms+sender.number says.clickRequest says.logIn says.secret
        8 says.signature sender.lookalike sign.added-to-group sign.asks-click+sign.asks-funds
        8 sign.asks-funds+sender.handle sign.baiting sign.callback-number+channel.sms
        8 sign.callback-number+claim.office sign.callback-number+links.none sign.never-channel
        8 sign.unsolicited+channel.call sign.urgency+links.foreign
        -8 claim.brand+links.none claim.office+links.none says.automatic says.invited
        7 claim.nobody+links.joined-host form.long says.baiting says.pay says.romance sign.asks-funds+sender.number
        7 sign.asks-funds+sign.unsolicited sign.asks-install sign.asks-secret+claim.brand
        7 sign.baiting+sign.unsolicited sign.guaranteed-return+claim.nobody sign.guaranteed-return+links.none
        7 sign.guaranteed-return+sign.urgency sign.impersonated-friend+claim.nobody sign.job-offer
        7 sign.lookalike-domain sign.safe-wallet sign.secrecy+links.none sign.unsolicited+sender.hidden
        7 sign.urgency+sender.joined-host
        -7 says.condition says.toAll sign.asks-click+sender.own-host sign.asks-funds+sender.saved
        -7 sign.urgency+links.none
        6 says.addedToGroup says.give says.jobOffer sign.added-to-group+channel.chat sign.added-to-group+sender.saved
        6 sign.asks-click+links.foreign sign.asks-funds+sign.impersonated-friend sign.asks-secret+claim.nobody
        6 sign.asks-secret+sign.urgency sign.authority+claim.brand sign.authority+links.none
        6 sign.authority+sender.office sign.impersonated-friend+channel.chat sign.impersonated-friend+links.none
        6 sign.job-offer+links.none sign.romance sign.secrecy+sign.unsolicited sign.secrecy+sign.urgency
        6 sign.unsolicited+sender.own-host sign.urgency+channel.chat sign.urgency+claim.brand
        -6 channel.email+sender.listed denies.click denies.give says.greeting
        5 channel.chat says.callUs says.code says.disarm says.install says.safeWallet says.urgency sender.office
        5 sign.asks-click sign.asks-click+sign.asks-secret sign.asks-funds+channel.email sign.asks-install+links.none
        5 sign.asks-secret+channel.email sign.asks-secret+links.joined-host sign.asks-secret+sender.number
        5 sign.asks-secret+sender.office sign.authority+sender.number sign.callback-number+sender.name
        5 sign.callback-number+sign.urgency sign.guaranteed-return+channel.chat sign.guaranteed-return+sender.handle
        5 sign.job-offer+channel.chat sign.job-offer+claim.nobody sign.public-detail-reuse
        5 sign.unofficial-sender+claim.brand sign.unofficial-sender+links.none sign.unsolicited+links.joined-host
        -5 sign.asks-click+channel.email sign.asks-click+sender.user-name sign.asks-funds+channel.letter
        -5 sign.authority+channel.letter sign.callback-number+claim.nobody
        4 claim.brand+links.foreign claim.office+links.joined-host form.sum links.program says.clickObject
        4 says.giftCard says.quidProQuo says.remoteAccess sign.asks-click+links.none
        4 sign.asks-funds+links.joined-host sign.asks-funds+sign.asks-secret sign.asks-funds+sign.baiting
        4 sign.asks-funds+sign.job-offer sign.asks-funds+sign.safe-wallet sign.asks-secret+channel.letter
        4 sign.asks-secret+links.of-sender sign.asks-secret+sender.joined-host sign.asks-secret+sender.name
        4 sign.asks-secret+sender.other-host sign.asks-secret+sign.unofficial-sender sign.authority+channel.email
        4 sign.authority+sender.hidden sign.authority+sender.joined-host sign.baiting+links.joined-host
        4 sign.callback-number+claim.brand sign.impersonated-friend+sender.number sign.job-offer+sender.number
        4 sign.lookalike-domain+claim.brand sign.never-channel+channel.sms sign.never-channel+claim.brand
        4 sign.never-channel+links.none sign.safe-wallet+links.none sign.secrecy+channel.email
        4 sign.unofficial-sender+channel.email sign.unofficial-sender+sign.urgency sign.unsolicited+sender.handle
        4 sign.urgency+channel.sms sign.urgency+claim.office sign.urgency+sender.number
        -4 channel.call+sender.number channel.letter channel.sms denies.callUs denies.money links.listed
        -4 sign.asks-click+links.own sign.asks-funds+sender.name sign.callback-number+channel.call
        -4 sign.unsolicited+channel.network sign.unsolicited+sign.urgency sign.urgency+sender.own-host
        3 channel.call+sender.saved channel.chat+sender.office channel.email+sender.lookalike
        3 channel.email+sender.not-listed channel.email+sender.office channel.in-app+sender.office
        3 channel.in-app+sender.saved claim.office+links.foreign claim.office+links.own says.coldOpening
        3 says.extortion says.secretRequest says.unseen sender.free-mail sign.added-to-group+links.none
        3 sign.asks-click+sign.lookalike-domain sign.asks-funds+channel.call sign.asks-funds+claim.nobody
        3 sign.asks-funds+links.foreign sign.asks-funds+sender.joined-host sign.asks-funds+sign.authority
        3 sign.asks-funds+sign.callback-number sign.asks-funds+sign.romance sign.asks-install+sender.saved
        3 sign.asks-install+sign.authority sign.asks-install+sign.remote-access sign.asks-secret+channel.chat
        3 sign.asks-secret+channel.in-app sign.asks-secret+channel.network sign.asks-secret+links.foreign
        3 sign.asks-secret+sender.hidden sign.asks-secret+sender.lookalike sign.asks-secret+sign.baiting
        3 sign.asks-secret+sign.lookalike-domain sign.authority+channel.sms sign.authority+sender.free-mail
        3 sign.authority+sign.callback-number sign.authority+sign.never-channel sign.authority+sign.romance
        3 sign.authority+sign.safe-wallet sign.authority+sign.secrecy sign.authority+sign.unofficial-sender
        3 sign.baiting+claim.nobody sign.baiting+sender.handle sign.callback-number+sender.joined-host
        3 sign.callback-number+sender.not-listed sign.callback-number+sign.never-channel
        3 sign.guaranteed-return+sign.unsolicited sign.impersonated-friend+sign.unsolicited
        3 sign.impersonated-friend+sign.urgency sign.job-offer+sender.handle sign.job-offer+sign.unsolicited
        3 sign.lookalike-domain+sender.lookalike sign.lookalike-domain+sender.other-host
        3 sign.never-channel+sender.name sign.never-channel+sign.urgency sign.remote-access sign.romance+claim.nobody
        3 sign.romance+links.none sign.safe-wallet+channel.call sign.safe-wallet+claim.office
        3 sign.safe-wallet+sign.secrecy sign.safe-wallet+sign.urgency sign.secrecy+claim.nobody
        3 sign.unofficial-sender+sender.lookalike sign.unofficial-sender+sender.office sign.unsolicited+channel.chat
        3 sign.unsolicited+sender.office sign.urgency+sender.hidden sign.urgency+sender.user-name
        -3 channel.letter+sender.name channel.letter+sender.office claim.brand+links.listed claim.office
        -3 denies.fundsRequest denies.pay form.short form.warning says.awareness says.deliveredCode
        -3 sign.asks-click+channel.network sign.asks-click+links.listed sign.asks-click+sign.unsolicited
        -3 sign.asks-funds+channel.chat sign.asks-secret+channel.call sign.authority+sender.name
        -3 sign.authority+sender.saved sign.baiting+sign.urgency sign.callback-number+sender.hidden
        -3 sign.callback-number+sign.unsolicited sign.unsolicited+sender.other-host sign.unsolicited+sender.user-name
        -3 sign.urgency+channel.email sign.urgency+channel.network sign.urgency+claim.nobody
        -3 sign.urgency+sender.handle
        2 channel.chat+sender.lookalike channel.email+sender.free-mail channel.in-app claim.brand+links.joined-host
        2 claim.nobody+links.foreign denies.clickRequest denies.secretRequest links.own says.event
        2 says.installRequest says.notYou says.walletConnect sender.other-host sign.added-to-group+claim.nobody
        2 sign.asks-click+channel.chat sign.asks-click+sender.joined-host sign.asks-click+sender.lookalike
        2 sign.asks-funds+channel.sms sign.asks-funds+sender.hidden sign.asks-funds+sender.listed
        2 sign.asks-funds+sender.own-host sign.asks-funds+sign.public-detail-reuse sign.asks-install+channel.call
        2 sign.asks-install+claim.office sign.asks-install+links.program sign.asks-install+sender.hidden
        2 sign.asks-install+sender.office sign.asks-secret+sender.handle sign.asks-secret+sign.quid-pro-quo
        2 sign.authority+channel.in-app sign.authority+sign.guaranteed-return sign.authority+sign.urgency
        2 sign.baiting+channel.call sign.baiting+links.foreign sign.baiting+links.none sign.baiting+sender.number
        2 sign.callback-number+channel.email sign.callback-number+sender.other-host
        2 sign.callback-number+sign.unofficial-sender sign.guaranteed-return+sender.number
        2 sign.guaranteed-return+sender.saved sign.http-only+links.joined-host sign.impersonated-friend+sender.saved
        2 sign.job-offer+channel.sms sign.lookalike-domain+channel.email sign.lookalike-domain+sign.unofficial-sender
        2 sign.public-detail-reuse+channel.email sign.public-detail-reuse+links.none
        2 sign.public-detail-reuse+sender.handle sign.public-detail-reuse+sender.other-host
        2 sign.remote-access+sender.office sign.romance+sender.office sign.safe-wallet+sender.saved
        2 sign.secrecy+sender.hidden sign.secrecy+sender.listed sign.secrecy+sender.name sign.secrecy+sender.office
        2 sign.secrecy+sender.other-host sign.unofficial-sender+sender.free-mail
        2 sign.unofficial-sender+sender.not-listed sign.unofficial-sender+sender.number
        2 sign.unofficial-sender+sender.other-host sign.unsolicited+claim.brand sign.unsolicited+claim.office
        2 sign.urgency+sender.lookalike sign.urgency+sender.not-listed
        -2 channel.call channel.network+sender.office denies.harmlessCode denies.urgency says.negation
        -2 sign.asks-funds+claim.brand sign.asks-funds+sign.urgency sign.callback-number+channel.letter
        -2 sign.job-offer+sender.other-host sign.shortener+links.foreign sign.unofficial-sender+links.joined-host
        -2 sign.unsolicited+links.foreign sign.urgency+sender.other-host
        1 claim.nobody sign.asks-click+sender.other-host sign.asks-funds+links.none
        -1 sign.secrecy+sender.saved
        """
}
