/// What a stretch of a message says, before it is asked who says it and whether it is meant.
enum Concept: String, Sendable, Hashable, CaseIterable {
    // What is asked for.
    case give, secret, code, harmlessCode, deliveredCode, secretRequest
    case pay, money, fundsRequest
    case click, clickObject, clickRequest, logIn
    case install, program, installRequest, remoteAccess
    case callUs
    /// A link that only leads to more to read.
    case readMore
    /// A payment that something else is held back for.
    case advance
    /// `If it was not you`.
    case notYou
    /// Why a thing that is to be paid for cannot be seen first, nor paid for where it could be had back.
    case unseen
    /// A guard that is to be switched off.
    case disarm
    /// An account that the message itself names.
    case payTo
    /// A greeting to many.
    case toAll
    /// How the one who was called answers.
    case invited
    /// How strangers begin who want nothing yet.
    case coldOpening
    /// A way that the reader has without the message: the usual account, a counter, the app.
    case ownWay
    /// What would be shown to others, and money for little.
    case extortion, easyMoney
    /// What nobody who takes payments asks for.
    case giftCard
    /// A wallet that is to be connected: whoever it is connected to can empty it.
    case walletConnect
    // How it is pressed.
    case urgency, threat, secrecy, problem
    // Who says it.
    case role, selfRole, signature, introduction, greeting, familiar
    // With what.
    case guaranteed, safeWallet, baiting, quidProQuo, romance, jobOffer, friend, addedToGroup, proof
    case event, whatsApp, automatic
    // Whether it is meant.
    case negation, affirmed, condition, reported, awareness
}
