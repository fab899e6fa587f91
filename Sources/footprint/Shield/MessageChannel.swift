internal import ArgumentParser

/// How a message came: the channels of which the signs know something, and `other`.
enum MessageChannel: String, CaseIterable, Sendable, ExpressibleByArgument {
    case email, sms, whatsapp, telegram
    case xDM = "x-dm"
    case discord
    case phoneTranscript = "phone-transcript"
    case letter
    case inApp = "in-app"
    case signal, instagram, facebook, linkedin, chat, dm, x, twitter, phone, call, other
}
