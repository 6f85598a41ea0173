/// What a claim says of its figure: that it is so, that it should be, or how long it takes.
package enum ClaimKind: String, CaseIterable, Hashable, Sendable {
  case count, plan, demand, limit, forecast, duration, estimate
}
