/// An address with what programs add to it to know where a reader comes from.
enum TrackedAddress {
  private static let prefixes = ["utm_", "mtm_", "pk_", "hsa_", "oly_", "vero_"]
  private static let names: Set = [
    "fbclid", "gclid", "gclsrc", "dclid", "wbraid", "gbraid", "msclkid", "yclid", "twclid",
    "ttclid", "igshid", "igsh", "mc_cid", "mc_eid", "mkt_tok", "_ga", "_gl", "_hsenc", "_hsmi",
    "wt_mc", "wt_zmc", "xtor", "at_medium", "at_campaign", "cmpid", "ns_campaign", "ns_mchannel",
    "ns_source", "spm",
  ]

  static func withoutTracking(_ address: String) -> String {
    guard let mark = address.firstIndex(of: "?") else { return address }
    let end = address.firstIndex(of: "#") ?? address.endIndex
    guard mark < end else { return address }
    let parts = address[address.index(after: mark)..<end].split(
      separator: "&", omittingEmptySubsequences: false)
    let kept = parts.filter { part in
      let name = part.prefix { $0 != "=" }.lowercased()
      return !names.contains(name) && !prefixes.contains(where: name.hasPrefix)
    }
    guard kept.count < parts.count else { return address }
    let query = kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
    return address[..<mark] + query + address[end...]
  }
}
