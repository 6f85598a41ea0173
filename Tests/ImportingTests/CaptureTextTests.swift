import Diagnostics
import Glibc
import Importing
import Support
import Testing

struct CaptureTextTests {
  private func text(_ bytes: [UInt8]) throws -> (text: String, encoding: String) {
    let decoded = try CaptureText(decoding: InputFile(path: "a.txt", bytes: bytes))
    return (
      String(decoding: decoded.file.bytes, as: UTF8.self),
      "\(decoded.encoding.name), \(decoded.basis.rawValue)"
    )
  }

  private static let word = "Café – 5 €"
  private static let latin: [UInt8] = [
    0x43, 0x61, 0x66, 0xE9, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80,
  ]

  @Test func marksOfByteOrderDecide() throws {
    let utf16 = Self.word.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let swapped = Self.word.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little = try text([0xFF, 0xFE] + utf16)
    #expect(little == (Self.word, "UTF-16LE, by its byte order mark"))
    #expect(try text([0xFE, 0xFF] + swapped) == (Self.word, "UTF-16BE, by its byte order mark"))
    let marked = [0xEF, 0xBB, 0xBF] + Array(Self.word.utf8)
    #expect(try text(marked) == (Self.word, "UTF-8, by its byte order mark"))
    #expect(try text(utf16) == (Self.word, "UTF-16LE, by its bytes"))
    #expect(try text(swapped) == (Self.word, "UTF-16BE, by its bytes"))
  }

  @Test func bytesThatAreNotUTF8AreGuessedAndTheGuessIsNamed() throws {
    #expect(try text(Self.latin) == (Self.word, "windows-1252, guessed from its words"))
    #expect(try text(Array(Self.word.utf8)) == (Self.word, "UTF-8, by its bytes"))
    let warnings = try CaptureText(decoding: InputFile(path: "a.txt", bytes: Self.latin))
      .diagnostics
    #expect(warnings.count == 1)
    #expect(warnings[0].message.contains("windows-1252, a guess"))
  }

  /// Texts as old dumps have them, and the encodings of their days.
  @Test(arguments: [
    ("Der Fluß trägt große Schiffe über die Brücke, sagte der Bürgermeister.", "windows-1252"),
    ("The lighthouse was sold for £31,000 – less than was paid for a garage.", "windows-1252"),
    ("Мост закрыт на неделю, сообщил городской совет. Мэр Орлов доволен.", "windows-1251"),
    ("Мост закрыт на неделю, сообщил городской совет. Мэр Орлов доволен.", "KOI8-R"),
    ("橋は一週間、通行止めになると市の人が話した。", "Shift_JIS"),
    ("橋は一週間、通行止めになると市の人が話した。", "EUC-JP"),
    ("他们说这个桥在一年前就开始有问题了，人们不能过去。", "GBK"),
    ("他們說這個橋在一年前就開始有問題了，人們不能過去。", "Big5"),
    ("다리는 일주일 동안 닫힌다고 시의 사람들이 말했다.", "EUC-KR"),
    ("Most przez Wisłę zamknięto na tydzień, powiedział burmistrz Łodzi.", "windows-1250"),
    ("أغلق الجسر لمدة أسبوع كما قال المجلس", "windows-1256"),
  ])
  func encodingOfADumpIsGuessed(words: String, name: String) throws {
    let bytes = try #require(Encoded.bytes(words, in: name))
    #expect(try text(bytes) == (words, "\(name), guessed from its words"))
  }

  @Test func declaredCharsetIsTaken() throws {
    let head = Array("<meta charset=iso-8859-15>".utf8)
    let found = try text(head + [0xA4])
    #expect(found == ("<meta charset=iso-8859-15>€", "ISO-8859-15, as it declares"))
    let old = Array("<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=ISO-8859-1\">".utf8)
    #expect(try text(old + Self.latin).encoding == "windows-1252, as it declares")
  }

  /// The labels of the Encoding Standard, each for another encoding.
  @Test(arguments: [
    ("koi8-r", "мост"), ("cp1251", "мост"), ("gb2312", "大桥"), ("sjis", "大橋"), ("x-euc-jp", "大橋"),
    ("csISO2022JP", "大橋"), ("big5", "大橋"), ("ks_c_5601-1987", "다리"), ("latin2", "wieść"),
    ("greek", "γέφυρα"), ("windows-1256", "جسر"), ("iso-8859-9", "köprü"), ("tis-620", "สะพาน"),
    ("windows-1255", "גשר"), ("ibm866", "мост"), ("mac", "pont é"), ("gb18030", "大桥"),
  ])
  func everyDeclaredEncodingIsRead(label: String, word: String) throws {
    let name = try #require(TextEncoding(label: label)).name
    let head = "<!-- <meta charset=utf-8> --><meta charset='\(label)'>"
    let bytes = try #require(Encoded.bytes(word, in: name))
    #expect(try text(Array(head.utf8) + bytes) == (head + word, "\(name), as it declares"))
  }

  @Test func onlyTheFirst1024BytesDeclare() throws {
    let head = String(repeating: " ", count: 1024) + "<meta charset=koi8-r>"
    #expect(try text(Array(head.utf8) + [0xE9]).encoding == "windows-1252, guessed from its words")
  }

  /// A few words are enough, and characters that only the larger of two encodings has.
  @Test(arguments: [
    ("GBK", "大桥关闭\n\n大桥将于五月四日关闭六个星期,渡轮照常运行,票价不变。"),
    ("GBK", "大桥关闭\n\n㐂田村的居民𠮷先生说,渡轮太少😀。café 里的人也这么说,票价不变。"),
    ("Big5", "大橋關閉\n\n大橋將於五月四日關閉六個星期,渡輪照常運行,票價不變。"),
    ("EUC-JP", "橋は五月四日から六週間閉鎖されると市役所が発表した。"),
    ("Shift_JIS", "橋は五月四日から六週間閉鎖されると市役所が発表した。"),
    ("EUC-KR", "다리는 5월 4일부터 6주 동안 폐쇄된다고 시청이 발표했다."),
    ("windows-1251", "Мост закрыт\n\nМост будет закрыт на шесть недель."),
    ("KOI8-R", "Мост закрыт\n\nМост будет закрыт на шесть недель."),
    ("windows-1253", "Η γέφυρα θα κλείσει για έξι εβδομάδες από τις 4 Μαΐου."),
    ("ISO-8859-5", "Мост закрыт\n\nМост будет закрыт на шесть недель, а паром ходит чаще."),
    ("IBM866", "Мост закрыт\n\nМост будет закрыт на шесть недель, а паром ходит чаще."),
    ("windows-1255", "הגשר ייסגר ביום שני לשישה שבועות, והמעבורת תפליג פעמיים ביום."),
    ("windows-874", "สะพานจะปิดหกสัปดาห์ตั้งแต่วันจันทร์ เรือข้ามฟากจะวิ่งบ่อยขึ้น"),
    (
      "windows-1258",
      "Cây cầu cũ sẽ đóng cửa sáu tuần kể từ thứ hai, còn phà chạy thường xuyên hơn."
    ),
    ("IBM850", "Die Brücke bleibt für sechs Wochen geschlossen, größere Autos müssen außen herum."),
    (
      "macintosh",
      "Le pont a été fermé lundi, et la mairie n’espère plus rien avant l’été prochain."
    ),
  ])
  func dumpThatDeclaresNothingIsGuessed(name: String, words: String) throws {
    let bytes = try #require(Encoded.bytes(words, in: name == "GBK" ? "GB18030" : name))
    #expect(try text(bytes) == (words, "\(name), guessed from its words"))
  }

  /// Letters of one language are of another, or of none, in another encoding.
  @Test(arguments: [
    (
      "windows-1254",
      "Şehir sakinleri köprünün onarımını on bir aydır bekliyor, çünkü çelik pahalı."
    ),
    (
      "ISO-8859-2",
      "Mieszkańcy czekają na most jedenaście miesięcy, bo stal zdrożała prawie dwukrotnie."
    ),
    (
      "windows-1250",
      "Mieszkańcy czekają na most jedenaście miesięcy, bo stal zdrożała prawie dwukrotnie."
    ),
    ("ISO-8859-2", "Město čeká na most jedenáct měsíců, říká úřad: šedesát dělníků stojí."),
    (
      "windows-1257",
      "Miestas jau vienuolika mėnesių laukia, kol bus sutvarkytas šis tiltas, žada įmonė."
    ),
    (
      "windows-1252",
      "Brúin hefur verið lokuð í ellefu mánuði og bæjarráðið vill ekki bíða lengur, þótt dýr sé."
    ),
    (
      "windows-1252",
      "Le pont reste fermé depuis onze mois, déplore la mairie, où l'on espère une réouverture à Noël."
    ),
    (
      "windows-1252",
      "A ponte está fechada há onze meses; a câmara não espera que as obras acabem até ao verão."
    ),
    (
      "windows-1252",
      "Bron har varit stängd i elva månader, och färjan går bara två gånger om dagen."
    ),
    ("windows-1252", "It is £31,000 for the café – and the mayor’s “naïve” plan."),
  ])
  func undeclaredLatinTextIsKnownByItsLetters(name: String, words: String) throws {
    let bytes = try #require(Encoded.bytes(words, in: name))
    #expect(try text(bytes) == (words, "\(name), guessed from its words"))
  }

  @Test func languageOfThePageSpeaksForItsEncoding() throws {
    let page = { (language: String) in "<html lang=\"\(language)\"><p>Þýðing þessi er ný.</p>" }
    for (language, name) in [("is", "windows-1252"), ("tr", "windows-1254")] {
      let bytes = try #require(Encoded.bytes(page(language), in: "windows-1252"))
      #expect(try text(bytes).1 == "\(name), guessed from its words")
    }
  }

  @Test(arguments: [
    ("Die BrÃ¼cke bleibt fÃ¼r sechs Wochen zu, grÃ¶ÃŸere Autos fahren auÃŸen herum.", true),
    ("Le pont est fermÃ©, dâ€™aprÃ¨s la mairie, jusquâ€™en mai.", true),
    ("Die Brücke bleibt für sechs Wochen zu, größere Autos fahren außen herum.", false),
    ("It says Ã¼ for ü, Ã¶ for ö and Ã¤ for ä.", false),
  ])
  func textThatIsEncodedTwiceIsReported(words: String, isReported: Bool) throws {
    let decoded = try CaptureText(decoding: InputFile(path: "a.txt", bytes: Array(words.utf8)))
    let reports = decoded.diagnostics.filter { $0.message.contains("encoded twice") }
    #expect(reports.count == (isReported ? 1 : 0))
    #expect(reports.allSatisfy { words.utf8.dropFirst($0.location.offset).starts(with: "Ã".utf8) })
  }

  /// It has no bytes beyond ASCII, and is known by its escapes.
  @Test func japaneseMailIsRead() throws {
    let bytes = try #require(Encoded.bytes("大橋は閉鎖。", in: "ISO-2022-JP"))
    #expect(try text(bytes) == ("大橋は閉鎖。", "ISO-2022-JP, by its bytes"))
  }

  @Test func badBytesOfDeclaredUTF8AreReportedWhereTheyAre() throws {
    let bytes = Array("<meta charset=utf-8>\ncaf".utf8) + [0xE9] + Array(" ok\n".utf8) + [0xFF]
    let decoded = try CaptureText(decoding: InputFile(path: "a.html", bytes: bytes))
    #expect(decoded.encoding.name == "UTF-8")
    #expect(
      String(decoding: decoded.file.bytes, as: UTF8.self).hasSuffix("caf\u{FFFD} ok\n\u{FFFD}"))
    #expect(
      decoded.diagnostics.map { "\($0.location.line):\($0.location.column)" } == ["2:4", "3:1"])
  }

  @Test func bytesThatTheDeclaredEncodingDoesNotHaveAreReported() throws {
    let bytes = Array("<meta charset=shift_jis>".utf8) + [0x91, 0xE5, 0xFF, 0x41]
    let decoded = try CaptureText(decoding: InputFile(path: "a.html", bytes: bytes))
    #expect(String(decoding: decoded.file.bytes, as: UTF8.self).hasSuffix("大\u{FFFD}A"))
    #expect(decoded.diagnostics.count == 1)
  }

  @Test func validUTF8GoesBeforeADeclarationOfAnotherAndIsReported() throws {
    let found = try text(Array("<meta charset=latin1>é".utf8))
    #expect(found == ("<meta charset=latin1>é", "UTF-8, by its bytes"))
    let file = InputFile(path: "a.html", bytes: Array("<meta charset=latin1>é".utf8))
    #expect(
      try CaptureText(decoding: file).diagnostics.map(\.message).first?.contains("latin1") == true)
  }

  @Test func fileWithNULIsNoText() throws {
    #expect(throws: ImportFailure.self) { try text([0x41, 0, 0x42, 0x43, 0x44, 0x45]) }
    let stray = [UInt8](repeating: 0x41, count: 2000) + [0, 0x42]
    #expect(try text(stray).text.hasSuffix("A\u{FFFD}B"))
  }
}

/// Texts in old encodings, made by the system's `iconv`.
private enum Encoded {
  private static let converters = [
    "windows-1252": "CP1252", "windows-1251": "CP1251", "Shift_JIS": "CP932", "GBK": "GBK",
    "EUC-JP": "EUC-JP-MS", "Big5": "BIG5", "EUC-KR": "CP949", "windows-1250": "CP1250",
    "windows-1256": "CP1256", "windows-1254": "CP1254", "windows-874": "CP874",
    "windows-1255": "CP1255", "IBM866": "CP866", "macintosh": "MACINTOSH",
    "windows-1258": "CP1258", "IBM850": "CP850",
  ]

  static func bytes(_ text: String, in name: String) -> [UInt8]? {
    let opened = iconv_open(converters[name] ?? name, "UTF-8")
    guard let converter = opened, converter != UnsafeMutableRawPointer(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = Array(text.utf8CString.dropLast())
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    let room = output.count
    var left = room
    input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var (from, count) = (source.baseAddress, source.count)
        var to = target.baseAddress
        _ = iconv(converter, &from, &count, &to, &left)
        _ = iconv(converter, nil, nil, &to, &left)
      }
    }
    return output.prefix(room - left).map { UInt8(bitPattern: $0) }
  }
}
