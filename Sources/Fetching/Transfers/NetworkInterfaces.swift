internal import CShims

/// What the machine is connected to.
package enum NetworkInterfaces {
    /// Whether an interface other than loopback is up and has an address that reaches further than its own link. Asked
    /// only after a failure, to tell "no network" from "no such host".
    package static var isOnline: Bool { curlshim_is_online() != 0 }
}
