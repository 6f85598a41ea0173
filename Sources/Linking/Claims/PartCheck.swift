package import Content
package import Diagnostics
internal import Language
internal import Support

/// Finds claims of a figure that are greater than the whole that the figure is stated to be a part of.
package enum PartCheck {
  /// So many pairs of claims are compared; where there are more, each claim of the part is compared with a
  /// hundred of its whole at least.
  private static let mostCompared = 1_000_000

  /// At most one for each claim of a part.
  package static func diagnostics(_ site: Site, _ graph: LinkGraph) -> [Diagnostic] {
    site.documents(of: .figure).flatMap { part -> [Diagnostic] in
      guard let figure = part.entity.figure, let linked = graph[part.id],
        let whole = linked.entity(of: figure.partOf), let other = graph[whole],
        let wholeFigure = site[whole]?.entity.figure
      else { return [] }
      let parts = Array(zip(figure.claims, linked.readings))
      let most = mostCompared / max(1, parts.count)
      let wholes = zip(wholeFigure.claims, other.readings).prefix(max(100, most))
      return parts.compactMap { claim, reading in
        guard let (greater, least) = wholes.first(where: { exceeds((claim, reading), $0) }),
          let words = reading.words(in: .english), let least = least.words(in: .english)
        else { return nil }
        return Diagnostic(
          .partExceedsWhole,
          "this part (\(words)) exceeds its whole (\(least) in '\(greater.place.source.value)')",
          at: part.file.location(of: claim.says.range),
          suggestion: "check 'part_of', or distinguish them with 'as_of' or 'scope'")
      }
    }
  }

  /// Whether all numbers that the part can be are greater than all that the whole can be, of one date.
  private static func exceeds(
    _ part: (claim: Claim, reading: ClaimReading), _ whole: (claim: Claim, reading: ClaimReading)
  ) -> Bool {
    guard part.claim.withdrawn == nil, whole.claim.withdrawn == nil,
      part.claim.kind.class == whole.claim.kind.class, isOfOneDate(part.claim, whole.claim),
      part.claim.scope == nil || whole.claim.scope == nil || part.claim.scope == whole.claim.scope,
      let quantity = part.reading.quantity, let unit = whole.reading.quantity,
      let number = quantity.interval?.converted(from: quantity.unit, to: unit.unit),
      let bound = unit.interval
    else { return false }
    return bound.ends(before: number)
  }

  /// Dates that are not known are one in one source alone.
  private static func isOfOneDate(_ a: Claim, _ b: Claim) -> Bool {
    guard let first = a.asOf, let second = b.asOf else {
      return a.place.source.value == b.place.source.value
    }
    return !first.isDisjoint(from: second)
  }
}
