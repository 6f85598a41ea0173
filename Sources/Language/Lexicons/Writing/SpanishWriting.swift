extension WritingLexicon {
  static let spanish = WritingLexicon(
    "es",
    months: """
      enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul |
      agosto ago | septiembre setiembre sep sept set | octubre oct | noviembre nov | diciembre dic
      """,
    dateLinks: "de del ro", dayLinks: "y al o a",
    abbreviations: """
      sr sra sres sras srta dr dra dres prof profa gral gen cnel col cap cptn tte sgto alte lic ing arq \
      dña mons rvdo fr sto sta ej p.ej aprox avda av dpto depto pdte pdta min excmo ilmo vs cf
      """,
    closing: "etc cía cia ltda ltd inc corp co s.a s.l s.a.s ee.uu ee uu a.c d.c jr hnos",
    numbering: "n núm núms nº no art arts pág págs p pp vol cap fig inc tel")
}
