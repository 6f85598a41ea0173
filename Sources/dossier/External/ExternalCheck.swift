internal import Diagnostics
internal import Editing
internal import Glibc
internal import Publishing

/// Asks for the pages of other sites that a briefing names, by way of curl: many at once, few of one
/// site, and none for longer than a bounded time.
struct ExternalCheck {
  private(set) var diagnostics: [Diagnostic] = []
  /// How many addresses were not asked for before the time was over.
  private(set) var unaskedCount = 0

  private static let mostAtOnce = 16
  private static let mostOfOneSite = 2
  private static let wholeTime = Duration.seconds(120)

  /// Each address is asked for once, as it is written, unless its answer is known.
  init(_ links: [Worklist.ExternalLink], known answers: inout ExternalAnswers) throws {
    var statuses: [String: String] = [:]
    var waiting: [String] = []
    for address in Self.eachOnce(links.map { Self.asked($0.address) }) {
      if let status = answers[address] {
        statuses[address] = status
      } else {
        waiting.append(address)
      }
    }
    for (address, status) in try Self.statuses(of: waiting) {
      statuses[address] = status
      answers.note(status, of: address)
    }
    unaskedCount = waiting.count { statuses[$0] == nil }
    diagnostics = links.compactMap { link in
      statuses[Self.asked(link.address)].flatMap { Self.diagnostic(link, $0) }
    }
  }

  private static func diagnostic(_ link: Worklist.ExternalLink, _ status: String) -> Diagnostic? {
    let reason: String
    switch status.prefix(1) {
    case "2": return nil
    // Redirects are followed, so this one leads nowhere, or back to itself.
    case "3": reason = "redirects to no page"
    case "4", "5": reason = "answers with status \(status)"
    default: reason = "gives no answer"
    }
    return Diagnostic(
      .deadLink, "'\(link.address)' \(reason)", at: link.location,
      suggestion: "give the address of a copy that can be read, or remove it")
  }

  /// A fragment is not sent.
  private static func asked(_ address: String) -> String { String(address.prefix { $0 != "#" }) }

  private static func eachOnce(_ addresses: [String]) -> [String] {
    var seen: Set<String> = []
    return addresses.filter { seen.insert($0).inserted }
  }
}

// MARK: - Asking

extension ExternalCheck {
  /// The status of each answer, `000` where there is none; an address that was not asked for in time
  /// has none.
  private static func statuses(of addresses: [String]) throws -> [String: String] {
    let clock = ContinuousClock()
    let end = clock.now + wholeTime
    var statuses: [String: String] = [:]
    var waiting = addresses[...].map {
      (address: $0, site: CurlRequest.site(of: $0), isHead: true)
    }
    var running: [CurlRequest] = []
    while !waiting.isEmpty || !running.isEmpty {
      let left = clock.now.duration(to: end)
      if left <= .zero {
        for request in running { request.stop() }
        return statuses
      }
      while running.count < mostAtOnce,
        let next = waiting.firstIndex(where: { waiting in
          running.count { $0.site == waiting.site } < mostOfOneSite
        })
      {
        let (address, _, isHead) = waiting.remove(at: next)
        running.append(try CurlRequest(address, isHead: isHead))
      }
      for index in CurlRequest.ready(running, within: left).sorted(by: >)
      where running[index].read() {
        let request = running.remove(at: index)
        let status = request.end()
        // Servers that refuse HEAD are asked again, as a reader's browser would ask.
        let isRefused = ["403", "405", "501"].contains(status) || status.hasPrefix("3")
        if request.isHead, isRefused {
          waiting.append((request.address, request.site, false))
        } else {
          statuses[request.address] = status
        }
      }
    }
    return statuses
  }
}
