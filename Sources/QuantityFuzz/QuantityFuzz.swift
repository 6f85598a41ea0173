import Content

/// Reads mutated words as quantities and dates, and stops the program where a reading does not
/// survive being written and read again.
///
/// Build it with `DOSSIER_FUZZ=1 swift build -c release --sanitize fuzzer --product QuantityFuzz`;
/// run it with `-dict=Sources/QuantityFuzz/quantities.dict` and a copy of
/// `Sources/QuantityFuzz/Corpus`.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  guard let words = String(validating: input, as: UTF8.self) else { return 0 }
  do throws(QuantityFault) {
    let quantity = try Quantity.read(words)
    precondition(quantity.numberRange.upperBound <= size)
    precondition(quantity.maximum.map { quantity.value < $0 } ?? true)
    let again = try Quantity(parsing: quantity.text)
    precondition(again.value == quantity.value && again.comparison == quantity.comparison)
    precondition(quantity.meets(quantity))
  } catch {
    precondition(!error.message.isEmpty && error.range.upperBound <= size)
  }
  do throws(EDTFDate.Fault) {
    let date = try EDTFDate(parsing: words)
    let again = try EDTFDate(parsing: date.iso)
    precondition(again == date && !date.isDisjoint(from: date))
  } catch {
    precondition(!error.message.isEmpty && error.range.upperBound <= size)
  }
  return 0
}
