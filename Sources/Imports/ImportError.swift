/// What can be wrong with an archive as a whole.
package enum ImportError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is nothing at the path, or it may not be read.
    case unreadable(path: String, fault: String)
    /// All that could be of use in it is locked with a password.
    case encrypted(name: String)
    /// The packing is broken at some place, and nothing behind it can be read.
    case broken(name: String, problem: String)
    /// Nothing in it looks like the data of a service that is known.
    case unknown(name: String)
    /// It is empty, or holds no file.
    case empty(name: String)
    /// It was made to be looked at, and holds nothing for programs.
    case toLookAt(name: String, form: ReadingForm)
    /// It unpacks to far more than honest data would.
    case bomb(name: String)

    package var description: String {
        switch self {
        case .unreadable(let path, let fault):
            "cannot read '\(path)': \(fault); check that it exists and may be read"
        case .encrypted(let name):
            "'\(name)' is encrypted: unpack it with its password, and give the folder instead"
        case .broken(let name, let problem):
            "'\(name)' is damaged: \(problem); what stands before the damage was read, download it again for the rest"
        case .unknown(let name):
            "'\(name)' is no archive that is known: docs/imports.md lists the services, and how to ask each for its archive"
        case .empty(let name):
            "'\(name)' holds no file: download the archive again, or name the folder that it was unpacked to"
        case .toLookAt(let name, let form):
            "'\(name)' is \(form.words); nothing of it was read (docs/imports.md says how to ask)"
        case .bomb(let name):
            "'\(name)' unpacks to more than a hundred times its size: reading stopped there; if it is honest, unpack it "
                + "and give the folder"
        }
    }
}
