/// Negative numbers on the command line: the parser takes `-1` for an option, and says that a value is missing.
enum NumericArguments {
    /// The same arguments, with a negative number joined to the option before it: `--rate=-1`. The option's own check
    /// then says what it takes.
    static func joined(_ arguments: [String]) -> [String] {
        var joined: [String] = []
        for (place, argument) in arguments.enumerated() {
            if argument == "--" { return joined + arguments[place...] }
            if isNegative(argument), let option = joined.last, option.hasPrefix("--"), !option.contains("=") {
                joined[joined.count - 1] = option + "=" + argument
            } else {
                joined.append(argument)
            }
        }
        return joined
    }

    private static func isNegative(_ argument: String) -> Bool {
        argument.hasPrefix("-") && argument.utf8.dropFirst().first.map { $0 &- 0x30 < 10 } == true
            && Double(argument) != nil
    }
}
