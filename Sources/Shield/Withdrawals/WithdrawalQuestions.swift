/// What an alert at withdrawal time asks, and what each answer is an example of.
///
/// After the alerts of the Joint Anti-Scam Campaign (2023), which showed tips, examples of scams and contacts before coins
/// left: a pause in which people reconsider.
package struct WithdrawalQuestion: Sendable, Hashable {
    /// Stable, for options and logs.
    package var id: String
    package var question: String
    /// What the answer yes is like.
    package var example: String

    package static let all: [WithdrawalQuestion] = [
        WithdrawalQuestion(
            id: "asked", question: "Did somebody ask you to make this transfer, or tell you how?",
            example:
                "Impostors of support and of banks dictate transfers to a \"safe\" wallet. There is no such wallet: whoever asks for it is the thief."
        ),
        WithdrawalQuestion(
            id: "hurry", question: "Is there a deadline, or will something bad happen if you wait?",
            example: "A deadline is there so that you ask nobody. A real account is still there tomorrow."),
        WithdrawalQuestion(
            id: "secret", question: "Were you asked to keep it from your family, your bank or support?",
            example: "Who keeps you from others fears what they would say. Call one of them now."),
        WithdrawalQuestion(
            id: "profit", question: "Were you promised a profit, a prize, a job or your lost money back?",
            example:
                "Platforms that show growing numbers and then ask for a fee or tax before paying out never pay out."),
        WithdrawalQuestion(
            id: "stranger", question: "Do you know the receiver only from messages, calls or the net?",
            example:
                "Love and friendship that begin online and end in an investment are the most expensive scam of all."),
    ]
}
