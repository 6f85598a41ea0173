extension NameLanguage {
  static let english: NameLanguage = .init(
    "en",
    men:
      "mr mister messrs sir lord prince king duke emperor father congressman chairman spokesman master",
    women:
      "mrs ms miss lady dame queen princess duchess empress madam madame congresswoman chairwoman spokeswoman sister",
    openers: """
      a about above according accordingly across additionally after afterwards again against all \
      allegedly almost along already also although altogether always am amid among amongst an and \
      announcing another any anyone apparently are around as ask asked asks at away based because been \
      before behind being below beneath beside besides between beyond born both briefly but by call \
      called calling can clearly consequently could critics currently despite did do does doing down \
      during each earlier early either elsewhere enter even eventually ever every everyone everything \
      evidently except facing few fewer finally first following for former formerly fortunately from \
      further furthermore generally given giving had half hardly has have having he hence her here hers \
      herself him himself his historically hours how however if in including increasingly indeed initially \
      inside instead into is it its itself just last lastly late lately later latter least less let like \
      likewise little locally long many may maybe me meanwhile meeting might mine moments months more \
      moreover most much must my naturally near nearly neither never nevertheless next no nobody none \
      nonetheless nor not nothing notably now nowhere of off often on once one only onto opposite or \
      originally other others otherwise our ours out outside over overall own partly past per perhaps \
      plus possibly presumably previously privately publicly quoting rather recently regarding \
      reportedly rivals said saying says second secondly seeing seemingly several shall she should \
      shortly similarly since so some somebody someone sometimes somewhere soon speaking still strangely \
      subsequently such suddenly supporters surely talking than thanks that the their theirs them \
      themselves then there thereafter therefore these they third this those though three through \
      throughout thus till to today together tomorrow tonight too toward towards traditionally two \
      ultimately under underneath unfortunately unless unlike until unlike up upon us usually versus via \
      was watching we were what whatever when whenever where whereas whereby wherever whether which \
      whichever while whilst who whoever whole whom whose why will with within without would years \
      yesterday yet you your welcome hearing asking telling leaving arriving wearing standing joining \
      backing defending praising criticising criticizing accusing blaming replacing succeeding \
      neighbouring neighboring nearby distant
      """
  ) { .english }
}

extension NameLexicon {
  static let english = NameLexicon(
    .english, [.capitalTitles],
    lists: [
      .titles: """
      mx dr drs prof professor president vice-president premier chancellor minister secretary \
      secretary-general senator sen representative rep congressman congresswoman congressperson \
      governor gov mayor ambassador envoy commissioner spokesman spokeswoman spokesperson general gen \
      colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private pvt admiral \
      adm commander cmdr marshal brigadier judge justice chairman chairwoman chairperson chair director \
      chief deputy lord cardinal pope archbishop bishop rabbi imam ayatollah sheikh mullah maulvi mawlawi \
      molvi hojatoleslam patriarch father rev reverend pastor vicar canon dean provost rector principal \
      councillor councilman councilwoman alderman treasurer speaker whip leader boss coach manager \
      captain striker midfielder defender goalkeeper winger author novelist poet singer actor director \
      playwright architect engineer inspector detective constable officer superintendent sheriff ranger \
      attorney lawyer barrister counsel advocate prosecutor solicitor ceo cfo cto coo mp mep msp dm pm vp \
      economist analyst researcher scientist historian physician surgeon nurse doctor editor reporter \
      journalist columnist correspondent presenter anchor spokesmen prince duke count baron earl emperor \
      king candidate lawmaker legislator activist founder chairwomen co-founder executive officer \
      coordinator head adviser advisor aide negotiator diplomat consul governor-general undersecretary \
      swede dane finn norwegian norseman icelander briton englishman englishwoman scot scotsman scotswoman \
      welshman welshwoman irishman irishwoman frenchman frenchwoman german dutchman dutchwoman belgian \
      spaniard italian portuguese greek turk russian pole ukrainian austrian hungarian czech american \
      canadian mexican brazilian argentine australian indian pakistani afghan iranian iraqi israeli \
      egyptian japanese kenyan nigerian teammate team-mate colleague compatriot veteran newcomer rookie \
      rival champion runner-up opponent challenger successor predecessor partner witness resident voter \
      farmer fisherman skipper sailor pilot driver jockey cyclist swimmer sprinter boxer golfer teacher \
      student pupil tenant landlord owner shopkeeper baker builder plumber neighbour neighbor host chef \
      designer artist painter sculptor composer conductor violinist pianist guitarist drummer comedian \
      producer screenwriter photographer filmmaker broadcaster blogger entrepreneur banker trader \
      investor trustee donor volunteer campaigner organiser organizer protester dissident refugee \
      defendant suspect victim survivor plaintiff complainant pensioner father mother brother sister son \
      daughter wife husband widow uncle aunt cousin grandfather grandmother friend comrade cllr hon sgt-maj subedar pandit shri shrimati smt sri \
      republican democrat tory conservative liberal alhaji alhaja hajiya mallam engr barr arc oga collector cp dcp igp acp dsp datuk dato tuan \
      puan thiru babu begum atty mzee bwana mheshimiwa
      """,
      .generations: "junior senior the_elder the_younger jnr snr esq",
      .times: """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july \
      august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue \
      wed thu fri sat sun
      """,
      .qualifiers: """
      united confederate \
      north south east west northern southern eastern western northeast northwest southeast southwest \
      northeastern northwestern southeastern southwestern north-east north-west south-east south-west \
      new old upper lower greater inner outer central mid equatorial papua great little lesser near far \
      saint st san santa mount mt lake fort port cape isle point royal inter real sporting dynamo \
      lokomotiv spartak athletic atletico ac fc as ss cf hms uss ms mv rms american british french dutch \
      democratic people's
      """,
      .qualifiersAfter: """
      and_tobago and_herzegovina and_barbuda and_nevis and_principe and_príncipe
      """,
      .things: """
      café \
      street st road rd avenue ave boulevard blvd lane drive way square plaza alley court crescent terrace \
      highway freeway expressway motorway bridge tunnel tower towers hall house building centre center \
      arena stadium ground field oval park garden gardens forest mountain mountains mount hill hills valley river creek \
      lake bay beach island islands isle peninsula cape strait canal falls glacier desert sea ocean gulf harbour \
      harbor port airport airfield station terminal pier dock college university school academy institute \
      institution foundation fund trust charity museum gallery library archive archives theatre theater \
      opera cinema hospital clinic church cathedral chapel mosque temple synagogue abbey monastery cemetery prize award awards medal \
      trophy cup shield championship championships marathon festival fellowship scholarship lecture lectures chair \
      act law bill amendment doctrine plan accord accords treaty protocol convention declaration \
      commission committee council inquiry report tribunal day week month memorial monument statue bank \
      group holdings holding ltd limited inc incorporated corp corporation co company plc llc llp gmbh \
      industries enterprises partners associates brothers bros airlines airways motors records press \
      publishing books news times post herald tribune gazette journal telegraph chronicle guardian mirror star sun \
      observer mail express fc afc united city rovers wanderers county town athletic albion hotspur rangers \
      crossing county district province parish borough township heights village estate estates \
      hotel inn restaurant cafe pub brewery winery mill mine mines dam reservoir syndrome disease \
      treaty plaster pig fowl effect theorem equation scale comet crater vaccine serum reflex manoeuvre \
      maneuver telescope rifle pistol revolver radius coefficient cipher marquis duke duchess earl marquess viscount bishop archbishop diocese archdiocese princess prince reef line class destroyer frigate carrier warrior warriors \
      mix duck sauce pudding terrier retriever spaniel hound marmalade ham sausage cheddar blend \
      delta estuary rainforest basin jungle \
      war wars
      """,
      .links: "of for",
      .states: """
      states \
      republic kingdom state city town village province county region government president mayor \
      governor king queen minister premier chancellor ambassador people citizens residents north \
      south east west centre center capital territory emirate sultanate commonwealth federation union \
      streets outskirts parts rest whole most half all port
      """,
      .kin: """
      family families brothers sisters twins clan dynasty siblings household couple heirs estate sons \
      patriarch matriarch fortune fortunes heiress bloodline ancestry ancestors descendants \
      daughters children kids parents cousins
      """,
      .others: """
      wrong \
      another other certain namesake née nee né younger elder older second different a an every each no any some one two three \
      fellow unrelated late-night first third
      """,
      .plurals: "messrs",
      .common: """
      acorn adder adze alert alzheimer ant anvil apron armour ashes aspen asperger axe axle bag \
      balls bar barge bark barley barrel bars base basin basket beans beard beaver bee beech beef \
      bees beetle bells belt bench bend berry birds biro bitter bittern blade blades bland blood \
      bloomer blow bluebell blunt boar board bog bold bolder bone bones bonnet boon boot boots \
      border bottom bound bounds bowler box boycott brace bracken braeburn braille brake bramble \
      bramley branch brandy brave bray breach bread bream breeze briar brick bridges bridle brief \
      brink brisk bristle broad brood broom brow brush bucket buckle bud bugle bullet bullock bun \
      bunch bunker burden bushel bushell butt butter button buttons buzzard cable cake calm candle \
      cape cardigan carp carpet carriage cart cask cave celsius chafe chaff chain chalk challenge \
      chaplet charge chariot charm chart cheap cheek cheer cheese cherry chest chestnut chick \
      chime chimes chisel chub chubb churn cinder civil claim clamp clasp claw clean clear clench \
      clerk clever cloak clout clove clover club coarse coat cock cockerel cockle cod cog coin \
      cold collar comb common conquest cool cord corner couch counsel count cove cow coy crab crag \
      crank crate cream creek crest crew cricket crohn crook crop crossing crowd cruel crumb crust \
      cuff cup cure curl curt curtain cushion custard cutting dace daft dagger damp dark darling \
      date davy daw days deacon dear death deck deep den denial dense dent dew dial dice dime dire \
      dish ditch doe door doubt doubtful down dowry draft drain dray dread dream dredge dress \
      drift drill driver drop drought drum drums dry duck dull dust duster dyke eager eagle earth \
      ease easy eaves echo edge elm end estate even eye face fahrenheit fair falls fame farthing \
      fast fate fawn fear feast feather fell fen fence fender fennel ferret ferry fetch fiddle \
      fiddler fife file fine finger fir firm fist fit flag flail flake flame flash flat flax \
      fleece flesh flight flock floor flour flowers flute foal foam fold folly fond foot force \
      fork forth foul found fountain foxglove frame freak freight fresh friar frock frog fruit \
      fudge fuel full furlong furrow gain galley game games gander gate gear gem gentle ghost \
      giddy glad glance glen gloom glove gloves goal gong goose gore gorge gorse gosling gown \
      gracious grain grange grate grave gravel grease great grief grill grim grip groat grocer \
      groom gross grouse gruff guard gudgeon guide guild gull gully gun gust habit haddock hail \
      hair hake halt ham handful handle hands handy hard hare harness harp harrier harvest \
      haste hasty hat hatch hawker hay haystack haze heal health heap heart hearth hearty heat \
      heaven hedge hedges heel heir helm helmet hen heron herring hinge hitch hoar hobby hoe hog \
      hole hollow home homes honey honour hoover hornet horse hose host hound howl humble hunger \
      hurl hurricane husband hush hutch idle inch ink jacuzzi jam jar jelly joint jolly joule jug \
      juice just keel keg kettle keys kiln kind kindle kite knee knife knob lace lad ladder lamp \
      land lap larch large latch lavish lawn league lean lease leather leaven leech leek leeks \
      leopard letter lever lichen life limb limit linden line liner lines ling link linnet lint \
      list lively lizard loaf lobster loch loft loud lump mace mackerel mad magpie mail main maize \
      mallard mantle mare marl marrow mast master match matches mate maw meal mean meek mellow \
      mere messenger metal middle mild mile milk minor minster minstrel mire mirror mist mite \
      mitten moat modest mohair moist mole money moody mop mops morn morning mortal moth mould \
      mound mountain mouse mouth mug mugg mule mullet musket mussel mustard musty mutton nails \
      name napper narrow neat neck need needle nettle nettles new newt nib nickel nightingale nose \
      note numb number nun nurse oar oars oats odd office ohm old onion orchard organ otter oven \
      overall owl oyster pace pack packer paddock pain paint painter pair palace pale palfrey palm \
      pan pane pans paradise parish parkinson parrot parsley part partridge pass paste pastry \
      pasture patch pate pauper pause peak pear peat pedal pedlar peer pen pence perch pert pest \
      petty phase pheasant pie piece pier pig pigeon pill pillar pillow pin pinch pins pipe pipit \
      pippin pistol pitch pitman place plaice plain plane plank plate pledge plight plot plough \
      plover plow pluck plumber plume pocket pointer pony poplar porch port pot pots poverty \
      powder praise prawn prayer prestige pretty pride priest prime primrose print prize profit \
      prong proper prose proud prow prudent pulley pump punch punt pure purse quail quaint quarrel \
      quarry quarryman quarter queen quiet quiver rack raft rage raglan rains rake rank rascal \
      rash rasp ratchet rattle rave ravine raw raynaud ready reaper reason record red reeds reef \
      reel regal rein reins relic revel reward ribbon ridding riddle rider rifle right rill rim \
      rings ripe roads roast robe roof room roots rope roper rough round rouse row royal rub \
      rudder rude rule rump rut sack sad saddle saddler sail sails sale sales sands sash satin \
      save saving scales scar school score scrape screen screw scythe seal seals seaman sedge \
      seed self sellotape sequel sergeant service sexton shadow shaft shallow shame shank shanks \
      shape shears sheath shed sheen sheet shelf shield shift shilling ship shire shirt shock shoe \
      shop shore shorter shot shovel shower shrimp shrub shy sickle side sides siege sieve sign \
      silk simple sink skill skirt skull slap slate slaughter sled sledge sleet sleeve slight slim \
      slipper slope slow slug smoke snail snare snipe soap soar sober sock soft soil son soot \
      sorrow soul sound sour sow sower space spade spare speed spell spice spider spike spill \
      spine spite spitfire spoke sponge spoon sport spot sprat spray springs sprout spruce spur \
      spurs squall squirrel stable staff stag stair stairs stake stale stall stamp standard staple \
      stapler state staves stay steady steam steed stem step stew steward stiff stile still sting \
      stirrup stitch stoat stocking stones story straight strain stranger strap straw stray stream \
      streets strength strike string stubble stud sturdy style such sugar suit sullen sunshine \
      supple sure swamp sway sweat sweep sweeting swell swindle swing switch sword sycamore syrup \
      table tack tail tale talent tall tame tank tankard tannoy tansy tape tar tart taste teasel \
      tempest tench tent term test thaw thick thin thing thirst thistle thought thread thresher \
      throne throstle thrush thunder thyme tick tidy tight tiler till tilt time times tinder \
      tinker tire toad toast toe tomb tongue tool torrent tortoise tough tourette tow towel towers \
      toy trace track trader trail tramp trap trapper tray treasurer tree trees trench trick \
      trigger trim trout truck true trunk truth tub tuft tug tune turbot turf turtle twelve twig \
      twine type upright usher vague vain valiant van vanity vast vault veal veil velcro velvet \
      verge vest vicar vinegar viol viper voice vole volt vulcan wafer wage wages wagon wail wain \
      walnut wand wardrobe wasp ways weak weal wealth weary weasel weather wedge weed weight weld \
      whale wharf wheel whelk whelp whip whisker whistle whiting whole widgeon wife winch window \
      wine wing wings winnow wire wit woodman word words works world worm wrath wreath wry yacht \
      yale yeast yew yoke youth \
      abbey able ace alder angel apple april arch art ash aster august autumn bacon badger baker ball \
      banks barber barn baron bass bath bay beach bean bear beau beck bell best bill birch bird bishop \
      black blank bliss bloom blossom blue boat bolt bond book booth boss bow bowl boy brand brass bridge \
      bright brook brooks brown buck bull burns bush bus butcher butler buzz camp cane cannon canon cap \
      car carpenter carter case cash castle chair champion chance chaplain charity chase chase chief \
      child china church clay cliff close coal coach cole coffee colt comet constant cook coop cooper cork \
      corn cotton court cox craft crane creed crisp cross crow crown cruise cruz curry dale dance dash \
      dawn day deal dean deer destiny diamond dick dill dock dodge dole doll dollar dove drake drew drew \
      duke dusk earl early east easter eden ember english ever faith falcon fall farmer farrier faun fern \
      field fields finch fire fish fisher fleet flint flood flora flower ford forest forester forte fortune \
      foster fox frank free freed freeman french friend frost fuller gale gardener garden garland garner \
      gates gay gene general gentry ginger glass glory glover gold golden good grace grand grant grass \
      graves gray green grey grove guest guinea guy hale hall hammer hand harbor hardy harmony harper harry \
      hart haven hawk hazel head heather heath hill hills holiday holly homer honor hood hook hope hopper \
      horn house hull hunt hunter ice iris iron ivory ivy jack jade jasmine jay jerk jersey jet jewel jobs \
      john joiner joy judge juniper justice keen key kid king kings kitchen knight knot lake lamb \
      lance lane lark last laurel law laws leaf lee lemon lent light lily lime lion little lock lodge \
      london long lord love low luck lynch major male maple march mark marks marsh marshal \
      marshall mason masters may mead meadow melody mercer mercy merit merry mike miles mill miller mills \
      mint misty mobile monday monk moon moore moor moose moss mount myrtle nail nice night noble noon north \
      oak oaks olive opal orange page palmer pansy park parker parks parson parsons past patience paul peach \
      peacock pearl penny pepper perk perry pick pierce pike pile pine pink piper pitt plant plum pole pollock \
      pond pool poole poor pope porter post potter pound power powers prairie precious price prince prior \
      proctor prudence pope purple quick quill rabbit race rain ramsay rand range raven ray reading reed reeves \
      regent rice rich river rivers road robin rock rocket rod roman rook root rose rover rowan ruby rue \
      rugby ruler rush russet rust rye sage sailor salmon salt sand sandy sandwich savage saw sawyer sea \
      season senior serene shade shark sharp shaw shepherd short silver singer singh sky slater small smart \
      smith snow sole song south sparks sparrow spear spring square stack stage star stark starling states \
      steel sterling stern stock stocks stone storm stout strange street strong summer summers sun sunday \
      sunny swallow swan sweet swift tailor tanner tate teal temple terry thorn thrift tiger tile timber \
      tin toll tower town tripp trust tucker tulip turkey turner twist tyler union us vale valentine \
      venture verity victory vine viola violet virtue wade wagner walker wall walls ward warden ware warm \
      warner waste watch water waters watt way weaver webb webster weeks well wells west wheat wheeler \
      white who wick wild wilder will willow wills win wind winter winters wise wolf wood woods wool worth \
      wren wright yard yarn york young aids it act care cat hiv un arm war rat ram map net lid tip top \
      swat start safe peace target shell gap visa apple meta orange alphabet oracle sprint vanguard \
      amber anchor arrow atlas aurora banner beacon beam canvas cascade cedar chrome cloud cobalt \
      compass copper coral cosmos crystal delta diesel dragon eclipse element empire encore endeavour \
      enterprise express fiesta focus fusion galaxy garnet gateway genesis globe harbour helix horizon \
      hub icon impact insight jaguar jubilee kestrel lantern laser leap legend lens liberty lighthouse lotus \
      magnet matrix meridian metro mirage momentum monarch mosaic nest nexus nova oasis odyssey \
      omega onyx orbit origin outlook panther paragon patriot phoenix pilot pinnacle pioneer pixel \
      platinum premier prism progress pulse puma quartz quest rainbow rally ranger reliance ridge \
      sapphire scout sentinel signal slack sonata spark spectrum sphere spirit stellar stripe summit \
      surge tempo tide titan torch triumph vector velocity vertex viking virgin vision vista voyage \
      voyager wave windows zenith zoom labour conservatives greens reform forward solidarity unity democrats \
      gift blessing comfort innocent wisdom miracle promise favour favor goodluck \
      opera \
      tell say ask give take make let go come see look call try keep show find help stop turn \
      walk run speak read write sing drink eat wash bake bring buy build break burn catch choose \
      climb cut draw drive feed feel fight fill fly follow forget grow hang hide hit hold hurt \
      join jump kick kill kiss knock know laugh lay lead learn leave lend lie lift listen live \
      lose meet move open pay play pray press pull push put raise reach rest ride ring rise roll \
      sell send set shake shine shoot shut sit sleep slip smell smile spend stand steal stick \
      swim talk teach tear think throw touch train travel visit wait wake want warn wear wish \
      wonder work worry battle buffalo trump \
      man woman men women
      """,
      .speech: """
      abstained abstains voted vetoed \
      said says told tells added adds argued argues asked asks replied replies warned announced \
      announces insisted insists explained explains noted denies admits writes vows concedes declares \
      denied claimed declared wrote writes tweeted resigned testified conceded admitted promised vowed
      """,
      .namesakes: """
      another different namesake unrelated second other certain also_called also_named ancestor \
      forefather forebear great-grandfather great-grandmother great-great-grandfather great-uncle \
      great-aunt christened rechristened renamed was_named were_named been_named baby_named \
      the_wrong not_that same-named
      """,
      .locals: """
      police magistrates residents villagers townspeople suburb suburbs outskirts railway \
      railways constituency by-election train trains bus buses ferry flight flights bypass timetable
      """,
      .localEndings: "based bound area born",
      .thingModifiers: """
      railway train bus police primary secondary high grammar general town city county borough \
      district shopping football memorial magistrates' crown nursing care leisure community
      """,
      .inside: "in",
      .trust: """
      confidence trust faith belief believe believed believes believing interest interested hope \
      hopes hopeful see sees saw seen find finds found invest invested confide confided confides \
      disappointed place placed delight disappointment
      """,
      .directions: "from to of",
      .travel: """
      battle battles siege village villages hamlet island isle castle river valley parish streets \
      moved moving train trains bus buses flight flights ferry ferries road roads route highway railway journey trip travel \
      travels travelled traveled travelling traveling drove drive drives driving flew flies flying fled flee flees \
      fleeing sailed commute commuted commuting hitchhiked migrated emigrated relocated evacuated hail hails hailed \
      native natives brothers sisters farmers farmer villagers residents families migrants refugees couple \
      man woman men women boy girl tourists miners outskirts graduate graduates graduated alumnus alumna alumni alum dropout
      """,
      .firms: """
      café cafe bar \
      sons son daughters daughter co company partners brothers associates pizzeria diner bistro \
      brasserie deli bakery store stores supermarket garage salon gym firm firms
      """,
      .eponyms: """
      number unit \
      disease syndrome theorem lemma conjecture equation principle palsy comet sarcoma lymphoma \
      hypothesis constant algorithm law laws razor wager paradox force scale reflex manoeuvre \
      maneuver equation coefficient distribution transform somersault salchow gambit \
      effect
      """,
      .regions: """
      new_york new_jersey new_mexico new_hampshire north_carolina south_carolina north_dakota \
      south_dakota west_virginia rhode_island british_columbia new_south_wales nova_scotia \
      new_brunswick northern_ireland alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii \
      idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan \
      minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania \
      tennessee texas utah vermont virginia washington wisconsin wyoming calif tex mass fla ill ind \
      mich minn mo wis ont ontario quebec alberta manitoba saskatchewan england scotland wales \
      ireland australia canada germany france italy spain norway sweden denmark austria kent essex \
      sussex surrey devon cornwall dorset somerset norfolk suffolk yorkshire lancashire cumbria \
      northumberland queensland victoria tasmania
      """,
      .towns: """
      town city village hamlet suburb port settlement municipality county parish resort station \
      neighbourhood neighborhood stop
      """,
      .versus: "v vs",
      .nobles: """
      duke duchess earl countess marquess marchioness baron baroness viscount viscountess
      """,
      .peers: "lord lady baron baroness viscount viscountess earl count countess marquess",
      .auxiliaries: """
      has hasn't had hadn't will won't would wouldn't did didn't does doesn't can can't cannot could \
      couldn't should shouldn't must may might won lost beat joined signed voted agreed resigned quit \
      left came went met flew drove led became took gave began made makes sold sells bought buys sued \
      fired hired acquired launched unveiled recalled reported posted cut raised drew refused rejected \
      accepted filed owns runs ran operates employs wants wanted thinks thought knew knows believes \
      believed backed opposed visited travelled traveled returned arrived appeared apologised apologized \
      confirmed criticised criticized accused urged praised blamed thanked called declined defended \
      faces faced failed finished scored served retired died pleaded promises pledged plans planned \
      opened closed ordered pulled entered studied taught worked lives lived moved married sat stood \
      spoke speaks laughed smiled nodded wept slept hopes hoped expects expected insists
      """,
      .copulas: "is isn't are aren't",
      .articles: "the a an",
      .works: """
      film movie novel play song album musical opera series sitcom drama documentary \
      book memoir biography screening screens screened poem painting \
      band tribute
      """,
      .adverbs: """
      never also later then once soon still already often always now only even just himself herself \
      not yet again
      """,
      .bodies: """
      drugmaker carmaker automaker chipmaker planemaker steelmaker phonemaker retailer insurer airline \
      company firm group conglomerate manufacturer supermarket brewer utility start-up startup giant \
      lender bank chain brand label distiller
      """,
      .crowns: "king queen prince princess emperor empress pope tsar tsarina sultan saint",
      .near: "at near outside inside into around across throughout toward towards",
      .capitalThings: """
      open \
      close mews row walk grove rise green common parade circus gate gates quay wharf embankment \
      esplanade promenade approach view vale bend end cross corner corners down downs moor ridge rock \
      point head wood woods spring springs junction line memorial pavilion stand wing ward lounge lab \
      lodge manor castle palace mansion barn cottage farm ranch orchestra choir band quartet ensemble \
      ballet players army brigade regiment battalion division squadron expedition mission league party \
      union association society club federation order guild legion collection archive rules rule \
      principle paradox method test index number ratio curve cycle model
      """,
      .vessels: """
      ferry yacht tanker trawler frigate schooner hurricane typhoon cyclone lifeboat ship steamer \
      steamship tug tugboat barge dredger icebreaker submarine destroyer cruiser boat minesweeper \
      freighter ketch sloop brig cutter liner vessel \
      catamaran trimaran dhow sailboat motorboat hovercraft airship galleon clipper corvette \
      cruise-ship aircraft-carrier carrier warship gunboat drifter narrowboat \
      flagship
      """,
      .relativesOfPeople: "who whose a the",
      .relativesOfThings: "whose which where",
      .pastCopulas: "was wasn't were weren't",
      .negations: "never",
      .districtsFirst: "county",
      .branches: "of",
      .pronouns: "i",
      .verbs: """
      flows flowed rose rises fell falls froze freezes burst ran runs flooded floods overflowed swelled \
      meanders dried \
      brought caught chose drank fought forgot forgave got grew heard held hid kept laid lent let lay \
      paid rode rang sang sank sent shook shot slid spent spends stole stuck struck swam swept swore \
      swung threw tore understood withdrew woke wore wrote overtook undertook ate bowed hit hits gets \
      gives goes keeps leaves loses misses moves needs replaces returns says seeks sees sends shows \
      starts tells tries wins works becomes begins brings comes finds holds leads meets pays plays
      """,
      .indefinites: "a an one",
      .pairings: """
      accord accords agreement alliance axis bout clash coalition compromise debate deal dispute duel duo \
      feud fight final match meeting pact pair pairing partnership race report rivalry row run-off \
      runoff summit talks tandem team ticket truce
      """,
      .riverArticles: "the",
      .measures: """
      pot pots cup cups mug mugs pouch sachet brew \
      ate eat eats eating drank drink drinks drinking sipped sipping poured bottle bottles glass glasses carafe slice slices pint pints sip sips magnum magnums tin tins jar jars \
      plate plates bowl bowls helping dash splash wheel wheels wedge beef steak eggs peach peaches pears \
      oysters oyster lobster chicken veal sole crepes prawns potatoes tournedos sauce
      """,
      .stories: """
      drama dramas series serial soap sitcom novel novella film movie musical opera episode \
      cartoon comic thriller miniseries telenovela tragedy comedy farce sketch
      """,
      .roles: """
      character characters fictional villain villainess heroine antagonist protagonist
      """,
      .portrayals: """
      played_by portrayed_by voiced_by impersonated_by
      """,
      .homonyms: """
      share_his_name share_her_name same_surname \
      namesake namesakes \
      shares_her_name shares_his_name shares_a_name shared_her_name shared_his_name share_a_name \
      share_the_name shares_the_name sharing_his_name sharing_her_name identically_named \
      coincidence_of_names mistaken_identity
      """,
      .namings: """
      named_after named_for names_after called_after renamed_after rechristened_after christened_after \
      name_from bears_the_name bear_the_name bore_the_name bearing_the_name carries_the_name \
      carry_the_name carrying_the_name takes_the_name take_the_name took_the_name given_the_name \
      borrows_the_name honours honors honouring honoring eponym namesake_of
      """,
      .money: """
      franc francs dollar dollars pound pounds peso pesos rupee rupees euro euros dinar dinars \
      shilling shillings krone kroner rand yen
      """,
      .plays: """
      went_top go_top goes_top went_bottom went_ahead go_ahead took_the_lead takes_the_lead kicked_off \
      kick_off were_relegated was_relegated were_promoted was_promoted are_unbeaten are_winless \
      hit_the_woodwork hit_the_bar hit_the_post scored_twice scored_three scored_four scored_a \
      scored_an scored_in scored_early scored_late scored_again scored_first equalised equalized \
      conceded_twice conceded_a conceded_an conceded_in conceded_late kept_a_clean play_at_home \
      play_away play_host play_on plays_at_home lost_at_home won_on_penalties won_away lost_away \
      drew_at drew_with drew_away bounced_back are_through are_out_of_the_cup sit_top sit_bottom \
      sit_second sit_third lie_second lie_third reached_the_final were_knocked came_from_behind \
      thrashed trounced
      """,
      .feasts: "feast procession shrine relic relics statue",
      .disclaimers: """
      no_relative no_kin not_to_be any_relation \
      no_relation not_related unrelated confused mistaken nothing_to_do the_same_name
      """,
      .lives: """
      born died hanged executed beheaded buried baptised baptized burned burnt slain murdered \
      drowned knighted guillotined \
      painted founded reigned composed ruled sailed
      """,
      .storms: """
      hurricane storm cyclone typhoon landfall gusts
      """,
      .games: """
      beat beats drew thrashed trounced hammered edged defeated lost lose won win scored \
      equalised
      """,
      .localThings: """
      council theatre theater school schools court courts prison jail station harbour harbor docks zoo
      """,
      .creatures: """
      gull tern petrel finch warbler newt frog toad snail slug beetle moth butterfly wasp spider crab trout eel bat shrew vole mouse hare fox wolf deer hen duck goose lizard snake fern lily violet daisy thistle whitebeam oak elm apple pear plum potato seabird shrub tree flower grass moss mushroom sparrow thrush heron \
      locomotive rose tulip dahlia orchid clematis cultivar racehorse mare stallion filly \
      gelding colt foal pony horse dog puppy terrier labrador cat kitten elephant lioness lion \
      tiger tigress cub panda gorilla orangutan chimpanzee giraffe rhino hippo penguin dolphin \
      whale orca parrot tortoise crocodile cow donkey mule camel satellite probe spacecraft \
      rocket telescope asteroid robot mascot puppet storm \
      barque windjammer paddle-steamer thoroughbred broodmare poodle collie \
      spaniel alsatian greyhound retriever bulldog dachshund beagle whippet husky spaniel macaw \
      cockatoo iguana python falcon eagle owl goldfish guinea-pig hamster rabbit ram bull bullock \
      heifer goat sheep pig sow boar peony rhododendron camellia daffodil lander
      """,
      .definites: "the",
      .aboard: """
      aboard on_board rode saddled boarded captained skippered moored berthed refloated scuttled \
      torpedoed salvaged crewed replanted repotted pruned sailed unmoored dry-docked reread reissue reissues \
      reissued reprint reprints reprinted restaged
      """,
      .fates: """
      back_in_steam returned_to_steam \
      docked capsized foaled blooms bloomed blossoms bred_in bred_by ran_aground runs_aground \
      was_launched_in was_scrapped was_moored is_moored lies_moored was_towed was_refloated was_built \
      was_demolished was_refurbished reopens_on reopens_in reopens_after reopened_on reopened_in \
      reopened_after closed_for closes_for seats_up moored_at berthed weighed_anchor went_aground \
      sank_off sank_in listed_to streams_on airs_on premieres_on was_renovated is_berthed was_berthed \
      was_foaled was_torpedoed opens_in opens_on closes_in transfers_to dropped_anchor hoisted_sail slipped_her \
      slipped_its broke_its broke_her_moorings lost_its lost_both lost_her_rudder sprang_a listed_heavily finished_last_of
      """,
      .players: """
      actor actors actress cast casting starring stars starred role roles audience viewers remake \
      sequel
      """,
      .impersonations: """
      plays play played playing portrays portrayed portraying voices voiced as role
      """,
      .called: "called named",
      .spans: "years months moments era",
      .featuresFirst: "river lake mount isle planet",
      .possessives: "my our your his her its their whose",
      .diseases:
        "parkinson alzheimer crohn hodgkin huntington tourette asperger down hashimoto addison raynaud",
      .doings: """
      wept sang smiled laughed nodded slept cried grinned shrugged sighed shouted whispered giggled knelt \
      nursed wore fainted sneezed danced married divorced
      """,
      .somebodies: "who himself herself",
      .standings: "lies weighed weighs",
      .kinsfolk: """
      son daughter father mother brother sister husband wife uncle aunt cousin nephew niece grandson \
      granddaughter grandfather grandmother
      """,
      .holdings: "shares stake stakes",
      .pluralVerbs: """
      are aren't were weren't have haven't play host face lead trail entertain
      """,
      .sources: "according_to attributed_to quoted_by",
      .earnings: """
      profits dividend dividends shareholders turnover branches subsidiary subsidiaries outlets
      """,
      .eras: """
      twelfth-century thirteenth-century fourteenth-century fifteenth-century sixteenth-century \
      seventeenth-century eighteenth-century nineteenth-century 10th-century 11th-century 12th-century \
      13th-century 14th-century 15th-century 16th-century 17th-century 18th-century 19th-century \
      twelfth_century thirteenth_century fourteenth_century fifteenth_century sixteenth_century \
      seventeenth_century eighteenth_century nineteenth_century 10th_century 11th_century 12th_century \
      13th_century 14th_century 15th_century 16th_century 17th_century 18th_century 19th_century \
      10th_centuries 11th_centuries 12th_centuries 13th_centuries 14th_centuries 15th_centuries \
      16th_centuries 17th_centuries 18th_centuries 19th_centuries twelfth_centuries \
      thirteenth_centuries fourteenth_centuries fifteenth_centuries sixteenth_centuries \
      seventeenth_centuries eighteenth_centuries nineteenth_centuries \
      victorian elizabethan tudor jacobean medieval mediaeval regency-era victorian-era renaissance \
      baroque
      """,
      .scholars: """
      expert specialist historian scholar professor lecturer curator authority biographer enthusiast \
      teaches studies
      """,
      .sameNames: "same_name",
      .contrasts: "not no",
    ],
    ends: [
      .titles: """
      -elect -designate baller locksmith maker keeper monger smith
      """,
      .adverbs: "ly",
      .participles: """
      ed born ilt itten made ound awn
      """,
      .pasts: "ed",
      .gerunds: "ing",
      .professions: "er or ist man woman ian",
    ]
  )
}
