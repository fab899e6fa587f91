import ArgumentParser
import AuditModel
import Foundation
import Imports

extension ImportChecks {
    /// Makes one archive of many gigabytes, piece by piece: pictures that do not pack, and posts.
    struct Large: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes an archive of many gigabytes, to be read with the program.")

        @Argument(help: "The file to write. Delete it afterwards.")
        var path: String

        @Option(help: "The size of the archive.")
        var gigabytes = 4

        @Option(help: "Megabytes of posts in it.")
        var posts = 1000

        @Option(help: "Whose archive: x, instagram, ... are zip archives, mastodon a tar.gz.")
        var format = "x"

        func run() throws {
            guard let generator = Generator.all.first(where: { $0.name == format }) else {
                throw ValidationError("--format takes \(Generator.all.map(\.name).joined(separator: ", "))")
            }
            let packer = try Packer(path, gzip: generator.gzip)
            for (name, text) in generator.others { packer.add(name, Array(text.utf8)) }
            let each = generator.post(0, String(repeating: "x", count: 60)).utf8.count
            let size = packer.write(generator, posts: posts * 1_000_000 / each)
            if !generator.gzip { packer.packNoMore() }
            var random = Random(seed: 4)
            // Eight megabytes of noise, as pictures and films are to a packer.
            let noise = (0..<8_000_000).map { _ in UInt8(truncatingIfNeeded: random.next(below: 256)) }
            var number = 0
            while packer.size < gigabytes * 1_000_000_000 {
                packer.add("data/tweets_media/\(number)-film.\(number % 4 == 0 ? "mp4" : "jpg")", noise)
                number += 1
            }
            let whole = packer.size
            packer.close()
            print("\(size / 1_000_000) MB of posts, \(number) files of media, \(whole / 1_000_000) MB in all")
        }
    }
}
