extension WritingLexicon {
  static let portuguese = WritingLexicon(
    "pt",
    months: """
      janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul |
      agosto ago | setembro set | outubro out | novembro nov | dezembro dez
      """,
    dateLinks: "de", dayLinks: "e a ou",
    abbreviations: """
      sr sra srs sras srta dr dra drs prof profa gen cel ten cap maj alm eng arq dom pe fr sto sta ex \
      p.ex aprox av gov dep sen min pres exmo ilmo vs cf
      """,
    closing: "etc cia ltda ltd inc corp co s.a a.c d.c jr e.u.a eua",
    numbering: "n nº no núm art arts pág págs p pp vol cap fig inc tel")
}
