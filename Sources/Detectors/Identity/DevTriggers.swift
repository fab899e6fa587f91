/// Stands in until sentences are woken by their patterns.
enum DevTriggers {
    static let all: [Trigger] = [
        .byte(0x20), .byte(0x0a), .byte(0x40), .byte(0x3a),
        .words(
            "の は で が に を と 在 我 是 叫 了 的 大 学 本 名 姓 妈 女 儿 에 가 는 은 이 을 를 서 다 요 제 우 名 娘 息 妻 夫 小 初".split(separator: " ").map(
                String.init)),
    ]
}
