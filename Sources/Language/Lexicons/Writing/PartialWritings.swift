/// Languages whose names alone are known to the other lexicons.
extension WritingLexicon {
  static let dutch = WritingLexicon(
    "nl",
    months: """
      januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul |
      augustus aug | september sept sep | oktober okt | november nov | december dec
      """,
    dayLinks: "en tot of",
    abbreviations: "dhr mevr mw dr drs ir ing mr prof gen kol kapt st bijv d.w.z o.a m.n ca vgl",
    closing: "enz etc co ltd inc bv b.v n.v jr", numbering: "nr nrs art p pp")

  static let turkish = WritingLexicon(
    "tr",
    months: """
      Ocak | Şubat | Mart | Nisan | Mayıs | Haziran | Temmuz | Ağustos | Eylül | Ekim | Kasım | Aralık
      """,
    dayLinks: "ve ile veya",
    abbreviations: "dr prof doç yrd av org gen alb yzb sn hz bkz örn ör mah cad sok",
    closing: "vb vs şti a.ş ltd m.ö m.s", numbering: "no s m md", hasOrdinals: true)

  static let hungarian = WritingLexicon(
    "hu",
    months: """
      január jan | február febr feb | március márc | április ápr | május máj | június jún |
      július júl | augusztus aug | szeptember szept | október okt | november nov | december dec
      """,
    dayFirst: false, monthFirst: true, dayLinks: "és vagy",
    abbreviations: "dr prof ifj id özv st pl kb ill ún vö ld",
    closing: "stb kft zrt nyrt bt rt u i.e i.sz",
    numbering: "sz o old", hasOrdinals: true)

  static let finnish = WritingLexicon(
    "fi",
    months: """
      tammikuuta tammikuu tammikuussa | helmikuuta helmikuu helmikuussa |
      maaliskuuta maaliskuu maaliskuussa | huhtikuuta huhtikuu huhtikuussa |
      toukokuuta toukokuu toukokuussa | kesäkuuta kesäkuu kesäkuussa |
      heinäkuuta heinäkuu heinäkuussa | elokuuta elokuu elokuussa |
      syyskuuta syyskuu syyskuussa | lokakuuta lokakuu lokakuussa |
      marraskuuta marraskuu marraskuussa | joulukuuta joulukuu joulukuussa
      """,
    dayLinks: "ja tai", abbreviations: "hra rva nti tri prof ym mm esim ts ks vrt noin",
    closing: "jne yms oy oyj eaa jaa", numbering: "nro s", hasOrdinals: true)
}
