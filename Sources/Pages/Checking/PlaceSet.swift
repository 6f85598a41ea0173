/// Places of the output, found by their hashes as these are: a set would hash them once more, for each
/// link of each page.
struct PlaceSet {
  /// Each hash where its lower bits lead to, or soon after; 0 where a slot is free. At least half of them
  /// are; as many as a power of two.
  private var slots: [UInt64]
  private var holdsZero = false

  /// Has room for so many places.
  init(capacity: Int) {
    var size = 8
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  /// Some places.
  init(_ places: some Collection<OutputPlace>) {
    self.init(capacity: places.count)
    for place in places { insert(place) }
  }

  mutating func insert(_ place: OutputPlace) {
    guard place.hash != 0 else {
      holdsZero = true
      return
    }
    let slot = slot(of: place)
    slots[slot] = place.hash
  }

  func contains(_ place: OutputPlace) -> Bool {
    place.hash == 0 ? holdsZero : slots[slot(of: place)] != 0
  }

  /// Where a place is, or else where it would be.
  private func slot(of place: OutputPlace) -> Int {
    let mask = UInt64(slots.count - 1)
    var slot = place.hash & mask
    while slots[Int(slot)] != 0, slots[Int(slot)] != place.hash { slot = (slot + 1) & mask }
    return Int(slot)
  }
}
