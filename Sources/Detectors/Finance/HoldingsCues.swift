/// The words of owning coins.
enum HoldingsCues {
    static let patterns = PatternSet([
        "i|we|ive|weve ~3 own|have|hold|held|bought|got|hodl|stacked|staked|lost|invested|put|stashed|sold|had|mined|threw|sitting_on|deposited|withdrew|sent|converted|transferred|moved",
        "^ just|finally|still|already|currently? bought|holding|hodling|stacked|lost|own|got|have|sold|sitting_on|hold|staking",
        "stack|bag|bags|portfolio|holdings|hodl update|status|report|check", "and counting",
        "still|been holding|hodling|sitting_on|hodl",
        "my|our ~2 bag|bags|stack|portfolio|holdings|wallet|balance|position|btc|eth|savings ~2 is|of|has|holds|worth|at",
        "holding|stole|stolen|took|sold|froze|locked my|me", "stole|stolen|took|drained|hacked|scammed ~2", "my",
        "stuck|stolen|sitting|staked|invested|worth_of_my|left|parked|stashed|in_my|from_my", "worth of my",
        "tengo|compré|tenemos|guardo|holdeo|perdí|junté|acumulé", "tenho|comprei|temos|guardo|perdi|juntei",
        "j ai|possède|détiens", "ich|hab|habe|besitze|halte|wir habe|hab|besitze|halte|haben?",
        "ho|possiedo|tengo|abbiamo|detengo", "punya|saya|gue|aku|gw punya|pegang|hold|beli?",
        "bende|benim|aldım|tutuyorum|var|bekletiyorum",
        "у меня", "держу|купил|купила|храню|накопил|накопила", "我有|我持有|我买了|拿着|囤了|我还有|手里有", "持って|保有|買った|ガチホ", "가지고|보유|샀",
        "tôi|mình|em có|giữ|mua", "عندي|املك|أملك|اشتريت|معي",
    ])

    static let against = PatternSet([
        "price|prices|is_at|ath|market|cap|volume|supply|dominance|forecast|target|fee|fees|gas|fixture|test|airdrop_of|giveaway|win",
        "one day|wish|if_only|would|someday|dream|want|need|could|imagine|if_i|if_you|goal|hope|gonna_buy|going_to_buy",
        "he|she|they|his|her|their|whale|saylor|company|fund|el_salvador|etf|someone_else own|owns|has|have|bought|holds|had|sold|moved",
        "send ~2 get|receive", "до|если бы",
        "would|quisiera|ojalá|gostaria|möchte|hätte|vorrei|aimerais|pengen|хочу|хотел|想要|欲しい",
        "hard cap|limit|minimum|maximum|min|max",
    ])
}
