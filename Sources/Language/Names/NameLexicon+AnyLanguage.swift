/// Words in and around names that count in a text of whatever language.
extension NameLexicon {
  /// Words of surnames in the languages of Europe and the Near East, in whatever text.
  package static let surnameParticles = words(
    """
    van von der den de di da dos das do du del della dello degli dei delle ter ten te zu zum zur af \
    av la le los las mac bin ibn ben bint abu umm vander vanden vom 't op aan
    """)

  /// What is between somebody's name and his father's, in whatever text.
  package static let patronymics = words("bin ibn bint بن")

  /// Words within the names of places that have hyphens, in whatever text: `Berg-on-Sea`.
  package static let placeJoins = words(
    """
    on upon in by under over le la les lès lez sur sous en de du des an am im ob bei der dem aan op \
    bij sul sulla del della do da next cum super von vor zum zur nad pod на под при над
    """)

  /// Parts of a surname that are written with a hyphen before it.
  package static let surnameArticles = words("al el ul ad ash as ar at an")

  /// What may be before somebody's name and a hyphen: `Anti-Berg`.
  package static let prefixes = words("pro anti ex non post pre contra über ultra neo про анти")

  /// Nouns with a capital that make a thing of a name before them, in whatever text: `Darwin Award`.
  package static let englishThings = words(
    """
    award awards prize street avenue road park center centre cup trophy foundation institute university \
    college school hospital bridge airport station stadium arena tower building museum library square hall house \
    festival open masters games show lab labs studios records group holdings company corp inc ltd llc
    """)

  /// Prepositions within the names of places, after the first word: `Dorn op Zoom`.
  package static let townJoins = words("op upon")
  /// Particles within surnames, after the first word: `Campos do Berg`.
  package static let surnameJoins = words("do da dos das del de")

  /// Prepositions that an article is joined to, which begin a surname as well as a sentence: `Della Valle`.
  package static let joinedArticles = words("del della dello dei degli delle du des do dos das")

  /// What joins a noun and somebody's name within the title of a work: `The Trial of Berg`.
  package static let titleLinks = words("of von der des de d di del della do da van")

  /// What is between a body and whose it is: `Supreme Court of Dorn`.
  package static let ownerLinks = [
    "of ", "de ", "du ", "des ", "d'", "del ", "della ", "dell'", "di ", "do ", "da ", "der ",
  ]

  /// What a saint's name begins with, and so that of a town.
  package static let saints = words("san santa santo sant saint sainte são st sankt")

  /// How the names of towns go on that are surnames, too: `Steinbach am Wald`.
  package static let townEnds = words(
    """
    am_wald am_main am_inn am_see am_lech am_neckar am_rhein am_kamp am_harz am_berg am_taunus \
    im_taunus im_allgäu im_odenwald im_schwarzwald ob_tauber sur_mer sur_seine sur_loire sur_marne \
    an_der_straße an_der_weinstraße an_der_bergstraße an_der_elbe an_der_saale an_der_oder an_der_donau \
    an_der_ruhr an_der_spree an_der_havel an_der_weser an_der_aller an_der_lahn an_der_fils an_der_enz \
    an_der_isar an_der_ilm an_der_unstrut an_der_pegnitz an_der_aisch an_der_fulda an_der_mur an_der_ybbs \
    de_cuba de_chile de_méxico de_colombia de_guatemala de_panamá de_venezuela de_españa de_querétaro de_veraguas \
    de_cali de_buga de_surco de_chuco de_tolú de_mallorca de_galicia de_navarra de_aragón de_andalucía de_gaia de_varzim \
    de_xira de_famalicão do_castelo do_cacém de_canaveses de_lanhoso do_varzim di_calabria di_romagna di_toscana \
    di_sardegna di_sicilia \
    an_der_leitha an_der_drau an_der_traun an_der_krems an_der_enns ob_der_tauber in_der_oberpfalz in_holstein in_ostfriesland \
    de_indias de_henares de_ebro de_duero de_mar de_atacama de_compostela de_calatrava de_oriente \
    de_segura de_tajo del_río del_mar del_rey del_estero del_tuyú de_la_frontera de_la_sierra de_la_reina \
    de_los_caballeros do_sul do_norte do_oeste da_serra do_mar do_campo do_rio de_minas dos_reis \
    di_puglia di_stabia di_sopra di_sotto sul_naviglio sul_mare al_mare in_chianti del_tronto del_grappa \
    upon_tyne upon_avon upon_trent upon_thames op_zoom aan_zee
    """)

  /// Towns and countries that have well-known namesakes, in whatever text.
  package static let twins = words(
    """
    córdoba cordoba cordova cordoue córdova león leon mérida merida valencia valence santiago guadalajara \
    cartagena carthagène toledo trujillo granada grenada grenade barcelona santa_cruz la_paz san_josé rosario victoria \
    georgia birmingham cambridge boston ontario athens manchester newcastle richmond springfield portland \
    kingston hamilton perth halifax wellington alexandria alexandrie alejandría tripoli trípoli tripolis \
    hyderabad san_juan santo_domingo salamanca cuenca zamora zaragoza pamplona florencia frankfurt neustadt \
    halle freiburg brest burgos linares albacete loja jaén antequera segovia soria ávila valladolid vigo \
    guarda viseu bragança santarém óbidos porto_alegre belém nazaré vitória salvador naples dublin paris london \
    memphis odessa warsaw vienna geneva rome syracuse troy carthage petersburg melbourne columbus \
    кордова валенсия тольятти георгия قرطبة طرابلس فالنسيا قرطاجنة
    """)

  /// Parts of official names that `and` joins, and towns with the region after them that a country has its
  /// name from, too, in whatever text: `Castilla y León`, `Atlanta, Georgia`.
  package static let pairs = words(
    """
    castilla_león castile_león castilla_leon castille_léon castiglia_león castela_leão trinidad_tobago bosnia_herzegovina \
    bosnia_hercegovina bosnia_erzegovina bosnie_herzégovine bosnien_herzegowina bósnia_herzegovina antigua_barbuda \
    kitts_nevis cristóbal_nieves tomé_príncipe newfoundland_labrador terre-neuve_labrador tyne_wear dumfries_galloway \
    hammersmith_fulham kensington_chelsea brighton_hove perth_kinross argyll_bute pierre_miquelon wallis_futuna \
    turks_caicos vincent_grenadines jammu_kashmir jammu_kaschmir jammu_cachemire босния_герцеговина тринидад_тобаго \
    البوسنة_الهرسك ترينيداد_توباغو بوسنی_هرزگوین
    """
  ).union(townsOfTwins)

  /// Towns with the state around them that another one has its name from, too.
  package static let townsOfTwins = words(
    """
    atlanta_georgia savannah_georgia augusta_georgia macon_georgia columbus_georgia athens_georgia \
    melbourne_victoria geelong_victoria ballarat_victoria bendigo_victoria
    """)

  /// States and towns that a river has its name in common with, in whatever text: `der Niger`.
  package static let rivers = words(
    """
    niger níger paraguay uruguay mississippi missouri ohio colorado delaware tennessee kansas iowa arkansas alabama \
    illinois wisconsin minnesota connecticut amazon amazonas paraná jordan fulda gera steyr wien
    """)

  /// Prepositions before a story that somebody is a character of, in whatever text.
  package static let within = words(
    """
    in im dans en nel nello nell nella nei nelle no na nos nas num numa em в во في در \
    عام سنة 里 裡 中 で
    """)

  /// Books of the Bible that are somebody's name, too, in whatever text.
  package static let scriptures = words(
    """
    matthew mark luke john acts genesis exodus samuel kings ruth esther job isaiah jeremiah daniel joel amos jonah \
    micah titus james peter jude matthäus markus lukas johannes hiob jesaja jeremia petrus jakobus judas matthieu marc \
    luc jean ésaïe isaïe jérémie pierre jacques mateo marcos lucas juan isaías jeremías pedro santiago matteo marco \
    luca giovanni isaia geremia pietro giacomo mateus joão tiago матфей марк лука иоанн исаия даниил matteüs johannes \
    jesaja
    """)

  /// Nouns for streets and squares before whoever they are named after, in whatever text: `strada Berg`.
  package static let roads = words(
    """
    strada străzii strazii bulevardul bulevardului calea piața aleea șoseaua ulica ulicy ulicą ulice ulici ulicu \
    ul aleja alei aleje náměstí námestie nábřeží třída plac placu trg trgu вулиця вулиці вулицю вул проспект проспекту \
    площа площі улица булевард площад οδός οδού λεωφόρος λεωφόρου πλατεία πλατείας jalan đường phố carrer avinguda \
    plaça rúa kalea rruga bulevar
    """)

  /// `and`, in whatever text.
  package static let joins = words("and und et y e en og ja ve és и و")
}
