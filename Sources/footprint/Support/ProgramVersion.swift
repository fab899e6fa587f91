/// The version that `--version`, the User-Agent and the reports name.
enum ProgramVersion {
    static let current = "0.1.0"
}
