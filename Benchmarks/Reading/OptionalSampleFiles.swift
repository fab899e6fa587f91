import ArgumentParser

/// Files that a check can do without.
struct OptionalSampleFiles: ParsableArguments {
    @Argument(help: "Files, or folders whose files are read.")
    var paths: [String] = []

    /// Reads all files.
    func read() throws -> [SampleFiles.Sample] {
        paths.isEmpty ? [] : try SampleFiles.read(paths, suffix: "")
    }
}
