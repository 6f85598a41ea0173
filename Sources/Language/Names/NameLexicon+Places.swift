/// Places whose names are those of goods, clubs, people and longer places as well, in whatever text.
extension NameLexicon {
  /// Goods and other things that are called after a place, and so not about it, as the noun and the place
  /// of each: `vinho do Porto`, `chicken Kiev`, `Panama hat`.
  package static let products = words(
    """
    vinho_porto vino_oporto vin_porto vino_porto vinho_madeira vin_madère vino_jerez vinho_xerez vin_xérès \
    agua_colonia água_colônia água_colónia eau_cologne acqua_colonia jambon_parme jamón_parma prosciutto_parma \
    presunto_parma jambon_bayonne moutarde_dijon mostaza_dijon mostarda_dijon senape_digione vinagre_módena \
    vinaigre_modène aceto_modena balsámico_módena balsâmico_módena balsamico_modena balsamique_modène savon_marseille \
    sapone_marsiglia jabón_marsella chou_bruxelles choux_bruxelles col_bruselas coles_bruselas couve_bruxelas \
    couves_bruxelas cavoletti_bruxelles castanha_pará nuez_brasil noix_brésil queijo_minas pastel_belém pastéis_belém \
    tarta_santiago camino_santiago caminho_santiago cruz_santiago cruz_malta croix_malte croce_malta orden_malta ordem_malta \
    ordre_malte ordine_malta caballo_troya cavalo_tróia cavalo_troia cheval_troie cavallo_troia porcelaine_limoges \
    porcelana_limoges porcelana_china sombrero_panamá chapéu_panamá \
    plaster_paris green_paris boots_wellington boot_wellington bomber_wellington beef_wellington sprouts_brussels \
    sprout_brussels lace_brussels mix_bombay duck_bombay hat_panama hats_panama papers_panama chicken_kiev \
    kievs_chicken alaska_baked baked_alaska bun_chelsea buns_chelsea boots_chelsea boot_chelsea tractor_chelsea \
    bun_bath buns_bath oliver_bath olivers_bath chaps_bath stone_bath cake_eccles cakes_eccles cake_dundee cake_madeira \
    tart_bakewell pudding_bakewell hotpot_lancashire pudding_yorkshire puddings_yorkshire terrier_yorkshire \
    terriers_yorkshire terrier_norfolk terrier_norwich terrier_staffordshire jacket_norfolk terrier_boston \
    beans_boston fern_boston cream_boston sausage_vienna sausages_vienna waltz_vienna coffee_vienna orange_seville \
    oranges_seville marmalade_seville orange_valencia oranges_valencia stone_portland cement_portland vase_portland \
    shorts_bermuda rig_bermuda triangle_bermuda grass_bermuda pony_shetland ponies_shetland sheepdog_shetland \
    sheepdogs_shetland jumper_shetland wool_shetland mustard_dijon cow_jersey cows_jersey cattle_jersey \
    cream_jersey royals_jersey cow_guernsey cows_guernsey cattle_guernsey sweater_guernsey cheese_cheddar \
    cheese_cheshire cat_cheshire cheese_wensleydale cheese_gloucester pig_berkshire punch_suffolk sheep_suffolk \
    horn_dorset dog_newfoundland dogs_newfoundland retriever_labrador retrievers_labrador puppy_labrador \
    puppies_labrador pepper_cayenne chilli_cayenne ham_parma violets_parma violet_parma ham_bayonne ham_york \
    envelope_manila envelopes_manila folder_manila folders_manila rope_manila hemp_manila mule_moscow mules_moscow \
    sleighride_nantucket curry_madras check_madras shawl_kashmir goat_kashmir tea_ceylon leather_morocco \
    steel_damascus rose_damascus steel_toledo shroud_turin belly_delhi gown_geneva sandwich_bologna sauce_tabasco \
    sauce_worcester sauce_worcestershire artichoke_jerusalem artichokes_jerusalem cherry_jerusalem \
    syndrome_stockholm tar_stockholm syndrome_jerusalem syndrome_havana lime_persia carpet_axminster carpets_axminster \
    carpet_wilton carpets_wilton plate_sheffield lace_nottingham lace_honiton tweed_harris shoes_oxford brogues_oxford \
    comma_oxford bags_oxford shoe_oxford sheep_leicester pie_melton toffee_harrogate rock_blackpool rock_brighton \
    ink_india rubber_india ale_india clay_china cabinet_china \
    tea_china fever_malta fever_rift oranges_jaffa orange_jaffa cakes_jaffa cake_jaffa dates_medina \
    dance_charleston chew_charleston peppers_padrón beans_lima bean_lima bluegrass_kentucky bread_vienna \
    steak_salisbury hold_boston crab_boston grip_boston fries_texas toast_texas omelette_denver boot_denver ham_virginia \
    creeper_virginia tobacco_virginia reel_virginia pie_mississippi coffee_java developer_java developers_java sparrow_java cotton_egypt walnut_brazil \
    nut_brazil nuts_brazil wax_brazil \
    duke_wellington duke_edinburgh duke_sussex duke_cambridge duke_york duke_kent duke_cornwall \
    wednesday_sheffield orient_leyton argyle_plymouth \
    piment_cayenne poivre_cayenne nougat_montélimar saucisson_lyon saucisse_toulouse saucisses_toulouse \
    saucisse_strasbourg saucisses_strasbourg saucisse_francfort saucisses_francfort saucisse_morteau poulet_bresse volaille_bresse \
    bleu_bresse bleu_auvergne bêtises_cambrai calissons_aix pruneaux_agen sel_guérande dentelle_calais faïence_gien \
    camembert_normandie piment_espelette brie_meaux brie_melun fourme_ambert cochon_inde coq_inde noix_grenoble toile_jouy \
    cuir_russie thé_ceylan tapis_perse rillettes_mans andouille_vire andouille_guémené haricots_soissons lentilles_puy \
    melon_cavaillon fraises_plougastel plâtre_paris champignon_paris champignons_paris jambon_paris jambon_york \
    queso_burgos morcilla_burgos queso_cabrales jamón_jabugo turrón_jijona turrón_alicante pimiento_padrón pimientos_padrón \
    espárragos_navarra espárragos_tudela ensaimada_mallorca cecina_león conejillo_indias higo_indias higos_indias azul_prusia \
    ron_jamaica yemas_ávila arroz_calasparra vinagre_jerez brandy_jerez jamón_york miguelitos_roda judías_barco \
    sobrasada_mallorca horchata_alboraya chirimoya_motril \
    lardo_colonnata torrone_cremona mostarda_cremona cantucci_prato panforte_siena ricciarelli_siena amaretti_saronno \
    baci_alassio pane_altamura pistacchio_bronte pistacchi_bronte cipolla_tropea cipolle_tropea porcellino_india fico_india \
    fichi_india canna_india inchiostro_china gesso_parigi marmo_carrara ceramica_faenza ceramiche_faenza vetro_murano vetri_murano \
    merletto_burano merletti_burano carta_fabriano sapone_aleppo lenticchie_norcia lenticchie_castelluccio cioccolato_modica \
    limoncello_sorrento taralli_puglia pomodorini_pachino pomodoro_pachino salame_milano salame_felino salame_napoli \
    cavolo_bruxelles \
    queijo_serra queijo_azeitão moles_aveiro leitão_bairrada pão_mafra galo_barcelos porquinho_índia pastel_tentúgal pastéis_tentúgal \
    broa_avintes presunto_chaves gesso_paris figo_índia cravo_índia couve_milão queijo_nisa queijo_évora tapete_arraiolos \
    tapetes_arraiolos bordado_madeira maçã_alcobaça
    """)

  /// Words before a town in the names of clubs: `Borussia Dorn`.
  package static let clubs = words(
    """
    borussia bayern hertha eintracht fortuna arminia werder hansa alemannia vfl vfb vfr tsv tsg sv fc fsv msv bsc \
    ssv spvgg kickers dynamo dinamo energie rot-weiß rot-weiss preußen waldhof rapid sturm austria wacker olympique \
    stade girondins standard inter real atlético atletico deportivo rayo celta sporting racing torpedo lokomotiv lokomotive \
    zenit spartak cska partizan shakhtar slavia sparta legia ajax maccabi hapoel beitar al-ahli al-ittihad \
    viktoria holstein greuther tus sc ac as ud cd спартак динамо зенит рубин локомотив торпедо цска фк хк крылья
    """)

  /// Places that are given names, too: `Chad Berg`.
  package static let givenPlaces = words(
    """
    chad asia india kenya georgia jordan israel sydney austin madison savannah brooklyn chelsea florence florenz siena sienna carolina dakota montana virginia nevada cheyenne memphis \
    lincoln jackson raleigh trenton persia vittoria \
    loreto ravenna santiago salvador león mercedes lourdes fátima guadalupe rosario pilar montserrat soledad trinidad \
    victoria vitória adelaide alexandria charlotte lorraine nancy sofia sofía alma elba troy kent devon chester clyde tyrone \
    clare kerry shannon skye iona isla ailsa bradford clifton milton melbourne florencia laval catalina \
    belén belém nazaré nazaret macarena covadonga begoña aránzazu candelaria consuelo regina augusta olympia \
    orlando quincy preston stanley sterling lancaster logan hudson camden lexington arlington \
    vernon carson aurora helena eugene lansing laramie tulsa abilene marion shelby clayton dayton selma salem palmyra \
    odessa roman zara kira lara alba lucca tosca gaia владимир софия рим киров адлер мирный \
    алма роман анна лена ирина
    """)

  /// Towns of which there are many, so that the words after them tell them apart: `Neustadt am Dorn`.
  package static let commonTowns = words(
    """
    villanueva villafranca villarreal villalba villaviciosa alcalá puebla arcos medina mota palos torre torres fuente fuentes \
    castro peñaranda sanlúcar jerez vejer conil arroyo navas talavera aranda miranda reggio castelnuovo castelfranco castiglione \
    castellammare castel civitanova borgo montecchio rocca serra bagno bagni sesto ascoli lido pieve marina villeneuve \
    villefranche neuville châteauneuf châtillon montreuil boulogne neuilly vitry fontenay bourg vila_nova vila_franca vila_real \
    póvoa figueira caldas termas praia ponta aldeia castelo ferreira ribeira oliveira neustadt neukirchen neuhaus neuenburg altdorf \
    kirchheim mülheim müllheim rothenburg rottenburg offenbach frankfurt freiburg mühldorf bergen weil brandenburg königstein landsberg \
    ludwigshafen lauda marburg limburg weiden waldkirchen halle ingelheim hausen newcastle kingston stoke stratford burnham walton \
    sutton kirkby barrow hutton weston clacton ashby houghton newport melton thornton
    """)

  /// Words between such a town and what tells it apart.
  package static let townLinks = words(
    """
    de del della dei degli delle dello dell di do da dos das du des d nell nel sul sull sur sous lès an am im ob bei upon \
    on under le la las los der dem den die
    """)

  /// Words after the name of a firm that say what sort of firm it is: `Dorn plc`.
  package static let legalForms = words(
    """
    ltd limited inc incorporated corp corporation co company plc llc llp gmbh ag se kg ohg ug sa sas sarl spa srl sl slu bv nv \
    oy oyj ab as asa aps lda ltda eireli
    """)

  /// Prepositions after which a place is meant, and nobody of its name: `in Chad`.
  package static let locatives = words(
    """
    in near outside inside across around throughout aus nach bei à en vers depuis hacia desde dans verso em até в во из до \
    около возле через uit naar
    """)

  /// Given names and surnames that are everyday words of a language without capitals, so that two of them
  /// may be a phrase: `امید بهار`.
  package static let everydayWords = words(
    """
    امید آرزو نسیم سحر مهتاب باران بهار رویا رؤیا دریا ستاره سپیده شبنم آفتاب خورشید ماه گل لاله نرگس شکوفه غنچه ترانه آهنگ \
    سرود پیام نوید مژده شادی خنده عشق مهر ایمان صبا صبح شب روز روشن نور آسمان زمین کوه دشت رود چشمه جنگل پاییز زمستان \
    تابستان طلوع غروب آرام آرامش آزادی بهشت فردا آینده زیبا مهربان \
    أمل آمال أحلام سعيد فجر ربيع سلام حياة وردة سماء قمر شمس شروق نجاح إيمان جميل كريم شتاء صيف
    """)

  /// Towns that have their names from somebody better known than they are.
  package static let wellKnownSurnames = words(
    """
    пушкин горький киров королёв ломоносов чехов жуковский фрунзе жданов калинин куйбышев орджоникидзе nelson lincoln jackson \
    madison columbus churchill bolívar sucre juárez hidalgo colón morelos darwin
    """)

  /// Surnames of towns that are no other word, so that a capital is enough for the town.
  package static let townsAlone = words(
    """
    roma palermo siena ragusa nocera lisboa london york burgos zamora soria toledo lugo ávila france
    """)

  /// Whether a noun in lower case beside a place, or with a place after `of`, is a thing that is only
  /// called after it.
  package static func isProduct(_ noun: String, of place: String) -> Bool {
    products.contains(noun + " " + place)
  }

  /// Whether a word in lower case is a place's name that somebody may have, too.
  package static func isGivenPlace(_ word: String) -> Bool {
    givenPlaces.contains(word) || GivenNames.contains(word)
  }
}
