internal import AuditModel

/// The microformats of a page with all their values, and the relations that its links state, as
/// microformats.org/wiki/microformats2-parsing has them.
package struct Microformats: Sendable {
    /// An item: a person, a post, an event.
    package struct Item: Sendable {
        /// In the order of the alphabet: `h-card`.
        package var types: [String]
        /// The element's id, if it has one.
        package var id: String?
        /// By name, in the order of the page.
        package var properties: [(name: String, values: [Value])]
        /// The items in it that are no value of a property.
        package var children: [Item]
    }

    /// A value of a property.
    package indirect enum Value: Sendable {
        /// Text, an absolute address, or a date as written.
        case text(String)
        /// A picture with its alternative text.
        case picture(address: String, name: String)
        /// Content: its HTML with absolute addresses, and its text.
        case markup(html: String, text: String)
        /// An item, and what stands for it where only one text is wanted.
        case item(Item, value: Value)
    }

    /// What the links to one address state.
    package struct Relation: Sendable, Hashable {
        package var url: String
        /// The `rel` words of all of them, in the order of the alphabet.
        package var relations: [String]
        /// The text of the first that has any.
        package var text: String?
        package var title: String?
        package var media: String?
        package var type: String?
        package var language: String?
    }

    /// The items that stand in no other, in the order of the page.
    package var items: [Item]
    /// One entry an address, in the order of the page.
    package var relations: [Relation]
    /// The addresses of each `rel` word, words and addresses in the order of the page.
    package var addresses: [(relation: String, urls: [String])]

    /// Reads a page. Takes time linear in its length; of items nested more than a hundred deep the innermost are left
    /// out, and so is text that is repeated over and over.
    package init(html: [UInt8], contentType: String? = nil, url: String) {
        self = TextDecoder.utf8(html, contentType: contentType).withUnsafeBufferPointer { bytes in
            let tree = PageTreeBuilder.tree(of: bytes)
            let address = WebAddress(url)
            let written = tree.nodes.indices.lazy.filter { tree.nodes[$0].element == .base && tree.has(.href, $0) }
                .compactMap { tree.value(.href, of: $0) }.first
            let base = written.flatMap { href in address.flatMap { WebAddress(href, relativeTo: $0) } } ?? address
            return Microformats(tree, LinkResolver(base: base))
        }
    }

    init(_ tree: PageTree, _ resolver: LinkResolver) {
        let (all, top) = MicroformatReader.items(of: tree)
        let text = MicroformatText(tree, resolver)
        var assembler = MicroformatAssembler(MicroformatValues(tree, items: all, text: text))
        items = top.map { assembler.item($0, depth: 0) }
        var links = LinkRelations(tree, text)
        links.read()
        relations = links.relations
        addresses = links.addresses
    }
}
