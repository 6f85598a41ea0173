import Content
import Language

/// Reads mutated words in a mutated text as quantities, in each language, and as dates; stops the
/// program where a reading isn't within its text, is no interval, or doesn't survive being written
/// and read again.
///
/// The first bytes choose the language, the figure's unit and the words within the text, the rest is
/// the text. Build it with
/// `DOSSIER_FUZZ=1 swift build -c release --sanitize fuzzer --product LanguageFuzz`; run it with
/// `-dict=Sources/LanguageFuzz/language.dict` and a copy of `Sources/LanguageFuzz/Corpus`.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
  guard size > 4 else { return 0 }
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  let text = Array(input[4...])
  let start = text.count * Int(input[2]) / 255
  let range = start..<max(start, text.count - text.count * Int(input[3]) / 255)
  let language = languages[Int(input[0]) % languages.count]
  let unit = units[Int(input[1]) % units.count]
  for kind in [NumberReader.Kind.words, .value] {
    do throws(Question) {
      let quantity = try NumberReader.read(
        in: text, range: range, language: language, figureUnit: unit, kind: kind)
      precondition(quantity.numberRange.upperBound <= text.count)
      precondition((quantity.value == nil) == (quantity.operator == .none))
      if let low = quantity.value, let high = quantity.maximum { precondition(low < high) }
      if let value = quantity.value { precondition(Rational(parsing: value.plainText) == value) }
    } catch {
      precondition(!error.message("words").isEmpty && error.range.upperBound <= text.count)
    }
  }
  readDate(String(decoding: text, as: UTF8.self))
  return 0
}

private func readDate(_ words: String) {
  do throws(EDTFDate.ParsingError) {
    let date = try EDTFDate(parsing: words)
    let again = try EDTFDate(parsing: date.iso)
    precondition(again == date && !date.isDisjoint(from: date))
  } catch {
    precondition(!error.message.isEmpty && error.range.upperBound <= words.utf8.count)
  }
}

private let languages = [
  "en", "de", "fr", "es", "it", "pt", "ru", "ar", "fa", "ja", "zh", "pl", nil,
]
private let units = [nil, "people", "km", "EUR", "%", "hours", "times", "°C", "kg", "months"]
