/// Decides which addresses may be connected to: public ones, and those that the user allows.
///
/// A page under audit can hold a redirect, and its DNS a record, that points into the user's own network. So the guard
/// judges the address of each socket before it connects, not the name in the URL.
package struct AddressGuard: Sendable {
    /// Ranges that are allowed although they are not public.
    package let allowed: [NetworkRange]

    package init(allowing allowed: [NetworkRange] = []) {
        self.allowed = allowed
    }

    /// Why an address must not be connected to, in a word or two (`loopback`); nil if it may.
    package func refusal(of address: IPAddress) -> String? {
        let faces = [address, address.embeddedIPv4].compactMap(\.self)
        if faces.contains(where: { face in allowed.contains { $0.contains(face) } }) { return nil }
        for face in faces {
            if let special = SpecialNetwork.all.first(where: { $0.range.contains(face) }) { return special.purpose }
        }
        return nil
    }
}
