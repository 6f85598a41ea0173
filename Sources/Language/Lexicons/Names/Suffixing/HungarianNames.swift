extension NameLanguage {
  static let hungarian: NameLanguage = .init(
    "hu",
    men: "úr bácsi király herceg gróf báró császár cár szultán lord sir ifj atya páter",
    women: """
      asszony hölgy kisasszony néni királynő királyné hercegnő grófnő bárónő császárnő özv nővér \
      özvegy
      """,
    openers: """
      a abban abból addig ahelyett ahhoz ahogy ahogyan ahol ahonnan ahová akár akármi aki akik \
      akkor akkorra alapvetően alatt alig amellett ameddig amely amelyek ami amiatt amikor amint \
      amíg annak annyi annál arra arról attól avval az azaz azért azok azon azonban azonnal \
      azóta aztán azután azzal bár bármely bármi belül benne bizony bizonyára bizonyos biztosan \
      csak csakis csakhogy csupán dacára de délelőtt délután ebben ebből eddig egész egészen egy \
      egyáltalán egyben egyébként egyedül egyelőre egyes egyesek együtt egykor egyre egyrészt \
      egyúttal ehelyett ehhez elég ellen ellenben ellenére először elsősorban előbb előtt \
      emellett emiatt emlékezetes én ennek ennél előző ennyi épp éppen érdekes erre erről és \
      esetleg este eszerint ettől evvel ez ezek ezekben ezen ezért ezután ezúttal ezzel ezt \
      fontos főként főleg fölött gyakorlatilag gyakran ha hamar hamarosan hanem hangsúlyozta \
      harmadszor határozottan helyett helyette hiába hirtelen hisz hiszen hogy hogyan hol holnap \
      honnan hosszú hova hozzá hozzátéve idén igaz igazából így igen ilyen ilyenkor immár indul \
      is ismét ismert ismeretes itt itthon jelenleg jövőre jól jó ki kétségtelen kapcsán képest \
      késő később kevés kicsit kivéve korábban korábbi körül között közben közel következik \
      következésképpen közülük lásd legalább legalábbis legfeljebb legutóbb lehet lényegében ma \
      mai majd majdnem már márpedig más másfelől máshol másik másnap másrészt még mégis mégsem \
      meg megint mekkora mellett mely melyik mert merre mi miatt mialatt mielőtt miért míg \
      miközben mikor mindössze minden mindenesetre mindenki mindenütt mindez mindig mindkét \
      mindmáig minek mint mintha miután mivel mondta most mostanában nagyon nálunk naponta ne \
      nehéz néha néhány nem nemcsak nemrég nekem neki nélkül nincs noha nos nyilván \
      nyilvánvalóan oda olyan onnan ő ők önök óta ott otthon őt összesen pedig például persze \
      pont pontosan ráadásul régen régi régóta részben rögtön róla s saját sajnos se sem semmi \
      senki siker sok sokan sőt soha sohasem során szemben szerencsére szerinte szerint szinte \
      szintén szóval talán tavaly tegnap tehát teljesen természetesen tényleg több többek \
      többnyire többször továbbá tovább túl ugyan ugyanakkor ugyancsak ugyanez ugyanis úgy \
      úgynevezett újabb újra utána után utóbb utóbbi utoljára vagy vagyis vajon valahol valaki \
      valamennyi valami valamint valóban valószínűleg van végre végül vele viszont viszonylag \
      volna volt voltaképpen egykori új állítólag hivatalosan közölte kritikusai állt született \
      megválasztott kiderült látható nyomán révén hála
      """,
    stems: "a>á e>é o>ó ö>ő"
  ) { .hungarian }
}

extension NameLexicon {
  static let hungarian = NameLexicon(
    .hungarian, [.lastEndings, .surnamesFirst],
    endings: NameEnding.all(
      "t ett ott ött ba be ra re ról ről tól től hoz hez höz nál nél nak nek ban ben ból ből ért ig é"
    )
      + NameEnding.all("ot et öt at on en ön", after: .consonant)
      + NameEnding.all("n val vel", after: .vowel)
      + NameEnding.all(
        "bal bel cal cel dal del fal fel gal gel kal kel lal lel mal mel nal nel pal pel ral rel sal sel tal tel zal zel",
        after: .sameLetter),
    lists: [
      .titles: """
      dr ifj id özv prof professzor doktor docens akadémikus elnök elnökben elnökbe elnökből \
      elnökre elnökről elnöktől elnökhöz elnöknél elnöknek elnökig elnökért elnöki elnökön \
      elnökök elnököt elnökkel elnöke alelnök alelnökban alelnökba alelnökból alelnökra \
      alelnökról alelnöktól alelnökhoz alelnöknál alelnöknak alelnökig alelnökért alelnöki \
      alelnökon alelnökok alelnökot alelnökkal alelnökat alelnökak alelnöke exelnök volt_elnök \
      államfő államelnök köztársasági_elnök miniszterelnök miniszterelnöke kormányfő exkormányfő \
      miniszterelnök-helyettes miniszter miniszterben miniszterbe miniszterből miniszterre \
      miniszterről minisztertől miniszterhez miniszternél miniszternek miniszterig miniszterért \
      miniszteri miniszteren miniszterek miniszteret miniszterrel minisztert minisztere \
      külügyminiszter külügyminisztere belügyminiszter belügyminisztere pénzügyminiszter \
      honvédelmi_miniszter védelmi_miniszter igazságügyi_miniszter gazdasági_miniszter \
      oktatási_miniszter egészségügyi_miniszter tárca_nélküli_miniszter kancellár kancellárja \
      exkancellár államtitkár államtitkára államtitkár-helyettes helyettes_államtitkár titkár \
      titkára főtitkár főtitkára főtitkár-helyettes szenátor szenátora képviselő képviselője \
      országgyűlési_képviselő európai_parlamenti_képviselő ep-képviselő parlamenti_képviselő \
      frakcióvezető frakcióvezetője pártelnök pártigazgató házelnök polgármester polgármestere \
      főpolgármester alpolgármester kormányzó kormányzója prefektus nagykövet nagykövete konzul \
      főkonzul követ megbízott különmegbízott kormánybiztos miniszteri_biztos biztos biztosa \
      uniós_biztos ombudsman szóvivő szóvivője kormányszóvivő sajtófőnök sajtótitkár vezető \
      vezetője főigazgató vezérigazgató vezérigazgatója igazgató igazgatója ügyvezető \
      ügyvezetője elnök-vezérigazgató menedzser alapító alapítója társalapító tulajdonos \
      tulajdonosa üzletember üzletasszony vállalkozó milliárdos oligarcha bankár befektető főnök \
      főnöke tanácsadó tanácsadója főtanácsadó koordinátor tábornok tábornoka vezérőrnagy \
      vezérezredes altábornagy dandártábornok ezredes alezredes őrnagy százados hadnagy \
      főhadnagy törzsőrmester őrmester tizedes admirális altengernagy tengernagy marsall \
      parancsnok parancsnoka vezérkari_főnök katona bíró bírája főügyész ügyész ügyésze ügyvéd \
      ügyvédje védő jegyző közjegyző nyomozó rendőr rendőrfőkapitány rendőrkapitány felügyelő \
      tanú vádlott gyanúsított elítélt áldozat pápa bíboros érsek püspök lelkész tiszteletes \
      plébános atya páter szerzetes nővér apát esperes rabbi főrabbi imám sejk ajatollah mulla \
      mufti pátriárka metropolita király királya királynő királynője királyné herceg hercege \
      hercegnő hercegné trónörökös gróf grófnő báró bárónő császár császárnő cár cárnő szultán \
      emír sah lord sir fejedelem nádor vajda rektor rektora dékán tanár tanára tanárnő \
      egyetemi_tanár tanító igazgatónő diák hallgató író írója írónő költő költőnő drámaíró \
      regényíró szerző szerzője újságíró újságírónő szerkesztő főszerkesztő főszerkesztője \
      riporter tudósító műsorvezető kommentátor publicista kritikus műfordító kiadó történész \
      közgazdász elemző elemzője politológus szociológus filozófus pszichológus pszichiáter \
      orvos orvosa főorvos sebész ápoló virológus járványügyi_szakértő országos_tisztifőorvos \
      tisztifőorvos kutató kutatója tudós fizikus kémikus vegyész biológus matematikus \
      meteorológus klímakutató csillagász űrhajós mérnök építész tervező szakértő szakértője \
      énekes énekese énekesnő rapper zenész zeneszerző karmester zongoraművész hegedűművész \
      gitáros színész színésze színésznő humorista rendező rendezője filmrendező producer \
      forgatókönyvíró művész képzőművész festő festőművész szobrász fotográfus fotós táncos \
      koreográfus balettművész modell divattervező edző edzője szövetségi_kapitány kapitány \
      csapatkapitány vezetőedző sportigazgató csatár kapus középpályás játékos játékosa \
      labdarúgó futballista kézilabdázó úszó úszónő vívó kajakos birkózó ökölvívó teniszező \
      sakkozó sakknagymester pilóta versenyző bajnok olimpiai_bajnok világbajnok európa-bajnok \
      sztár sztárja játékvezető legenda aktivista jogvédő ellenzéki ellenzéki_vezető disszidens \
      szakszervezeti_vezető politikus politikusa politikusnő jelölt jelöltje elnökjelölt \
      miniszterelnök-jelölt listavezető főtárgyaló diplomata diktátor munkatárs elvtárs \
      polgártárs gazda gazdálkodó séf pék szakács kollega barát úr asszony kisasszony néni bácsi \
      vitéz ceo
      """,
      .generations: "ifj id ifjabb idősb idősebb legifjabb junior senior jr sr",
      .times: """
      hétfő hétfőben hétfőbe hétfőből hétfőre hétfőről hétfőtől hétfőhöz hétfőnél hétfőnek \
      hétfőig hétfőért hétfői hétfőt hétfőn hétfők hétfővel kedd keddben keddbe keddből keddre \
      keddről keddtől keddhez keddnél keddnek keddig keddért keddi kedden keddek keddet kedddel \
      szerda szerdában szerdába szerdából szerdára szerdáról szerdától szerdához szerdánál \
      szerdának szerdáig szerdáért szerdai szerdát szerdán szerdák szerdával csütörtök \
      csütörtökben csütörtökbe csütörtökből csütörtökre csütörtökről csütörtöktől csütörtökhöz \
      csütörtöknél csütörtöknek csütörtökig csütörtökért csütörtöki csütörtökön csütörtökök \
      csütörtököt csütörtökkel péntek péntekben péntekbe péntekből péntekre péntekről péntektől \
      péntekhez pénteknél pénteknek péntekig péntekért pénteki pénteken péntekek pénteket \
      péntekkel szombat szombatban szombatba szombatból szombatra szombatról szombattól \
      szombathoz szombatnál szombatnak szombatig szombatért szombati szombaton szombatok \
      szombatot szombattal szombatat szombatak vasárnap vasárnapban vasárnapba vasárnapból \
      vasárnapra vasárnapról vasárnaptól vasárnaphoz vasárnapnál vasárnapnak vasárnapig \
      vasárnapért vasárnapi vasárnapon vasárnapok vasárnapot vasárnappal vasárnapat vasárnapak \
      január januárban januárba januárból januárra januárról januártól januárhoz januárnál \
      januárnak januárig januárért januári januáron januárok januárot januárral januárat \
      januárak januárt február februárban februárba februárból februárra februárról februártól \
      februárhoz februárnál februárnak februárig februárért februári februáron februárok \
      februárot februárral februárat februárak februárt március márciusban márciusba márciusból \
      márciusra márciusról márciustól márciushoz márciusnál márciusnak márciusig márciusért \
      márciusi márciuson márciusok márciusot márciussal márciusat márciusak márciust április \
      áprilisban áprilisba áprilisból áprilisra áprilisról áprilistól áprilishoz áprilisnál \
      áprilisnak áprilisig áprilisért áprilisi áprilison áprilisok áprilisot áprilissal \
      áprilisat áprilisak áprilist május májusban májusba májusból májusra májusról májustól \
      májushoz májusnál májusnak májusig májusért májusi májuson májusok májusot májussal \
      májusat májusak májust június júniusban júniusba júniusból júniusra júniusról júniustól \
      júniushoz júniusnál júniusnak júniusig júniusért júniusi júniuson júniusok júniusot \
      júniussal júniusat júniusak júniust július júliusban júliusba júliusból júliusra júliusról \
      júliustól júliushoz júliusnál júliusnak júliusig júliusért júliusi júliuson júliusok \
      júliusot júliussal júliusat júliusak júliust augusztus augusztusban augusztusba \
      augusztusból augusztusra augusztusról augusztustól augusztushoz augusztusnál augusztusnak \
      augusztusig augusztusért augusztusi augusztuson augusztusok augusztusot augusztussal \
      augusztusat augusztusak augusztust szeptember szeptemberben szeptemberbe szeptemberből \
      szeptemberre szeptemberről szeptembertől szeptemberhez szeptembernél szeptembernek \
      szeptemberig szeptemberért szeptemberi szeptemberen szeptemberek szeptemberet \
      szeptemberrel szeptembert október októberban októberba októberból októberra októberról \
      októbertól októberhoz októbernál októbernak októberig októberért októberi októberon \
      októberok októberot októberral októberat októberak októbert november novemberban \
      novemberba novemberból novemberra novemberról novembertól novemberhoz novembernál \
      novembernak novemberig novemberért novemberi novemberon novemberok novemberot novemberral \
      novemberat novemberak novembert december decemberben decemberbe decemberből decemberre \
      decemberről decembertől decemberhez decembernél decembernek decemberig decemberért \
      decemberi decemberen decemberek decemberet decemberrel decembert jan feb febr márc ápr máj \
      jún júl aug szept okt nov dec reggel délelőtt délben délután este éjjel éjszaka ma tegnap \
      holnap húsvét húsvétban húsvétba húsvétból húsvétra húsvétról húsvéttól húsvéthoz \
      húsvétnál húsvétnak húsvétig húsvétért húsvéti húsvéton húsvétok húsvétot húsvéttal \
      húsvétat húsvétak pünkösd pünkösdben pünkösdbe pünkösdből pünkösdre pünkösdről pünkösdtől \
      pünkösdhöz pünkösdnél pünkösdnek pünkösdig pünkösdért pünkösdi pünkösdön pünkösdök \
      pünkösdöt pünkösddel karácsony karácsonyban karácsonyba karácsonyból karácsonyra \
      karácsonyról karácsonytól karácsonyhoz karácsonynál karácsonynak karácsonyig karácsonyért \
      karácsonyi karácsonyon karácsonyok karácsonyot karácsonyyal karácsonyat karácsonyak \
      szilveszter tavasszal nyáron ősszel télen
      """,
      .particles: "de van le la ad te el",
      .qualifiers: """
      észak dél kelet nyugat északi déli keleti nyugati északkelet északnyugat délkelet \
      délnyugat északkeleti északnyugati délkeleti délnyugati észak- dél- kelet- nyugat- közép \
      közép- új új- ó ó- régi felső alsó belső külső nagy kis szent szt öreg egyenlítői pápua \
      san santa saint port fort real sporting dinamo dinamó inter atlético külváros bel felső- \
      alsó- brit francia amerikai holland
      """,
      .qualifiersAfter: """
      észak dél kelet nyugat északi déli keleti_pályaudvar city united szigetek alsó felső
      """,
      .things: """
      motoros komp hajó utca utcában utcába utcából utcára utcáról utcától utcához utcánál utcának utcáig utcáért \
      utcai utcát utcán utcák utcával utcájában utcáján utcájából utcájára utcájának utcájától utcáját terén terére teréről tere hídján hídja utcája út útban útba útból útra útról úttól úthoz útnál \
      útnak útig útért úti úton útok útot úttal útat útak útja tér térben térbe térből térre \
      térről tértől térhez térnél térnek térig térért téri téren térek téret térrel tért tere \
      terén teret körút körútban körútba körútból körútra körútról körúttól körúthoz körútnál \
      körútnak körútig körútért körúti körúton körútok körútot körúttal körútat körútak krt \
      sugárút sugárútban sugárútba sugárútból sugárútra sugárútról sugárúttól sugárúthoz \
      sugárútnál sugárútnak sugárútig sugárútért sugárúti sugárúton sugárútok sugárútot \
      sugárúttal sugárútat sugárútak sétány sétányban sétányba sétányból sétányra sétányról \
      sétánytól sétányhoz sétánynál sétánynak sétányig sétányért sétányi sétányon sétányok \
      sétányot sétányyal sétányat sétányak köz közben közbe közből közre közről köztől közhöz \
      köznél köznek közig közért közi közön közök közöt közzel közt fasor fasorban fasorba \
      fasorból fasorra fasorról fasortól fasorhoz fasornál fasornak fasorig fasorért fasori \
      fasoron fasorok fasorot fasorral fasorat fasorak fasort sor rakpart rakpartban rakpartba \
      rakpartból rakpartra rakpartról rakparttól rakparthoz rakpartnál rakpartnak rakpartig \
      rakpartért rakparti rakparton rakpartok rakpartot rakparttal rakpartat rakpartak híd \
      hídben hídbe hídből hídre hídről hídtől hídhez hídnél hídnek hídig hídért hídi híden hídek \
      hídet híddel hídja hídon alagút alagútban alagútba alagútból alagútra alagútról alagúttól \
      alagúthoz alagútnál alagútnak alagútig alagútért alagúti alagúton alagútok alagútot \
      alagúttal alagútat alagútak torony toronyban toronyba toronyból toronyra toronyról \
      toronytól toronyhoz toronynál toronynak toronyig toronyért toronyi toronyon toronyok \
      toronyot toronyyal toronyat toronyak tornya ház házban házba házból házra házról háztól \
      házhoz háznál háznak házig házért házi házon házok házot házzal házat házak házt épület \
      épületben épületbe épületből épületre épületről épülettől épülethez épületnél épületnek \
      épületig épületért épületi épületen épületek épületet épülettel épülete udvar udvarban \
      udvarba udvarból udvarra udvarról udvartól udvarhoz udvarnál udvarnak udvarig udvarért \
      udvari udvaron udvarok udvarot udvarral udvarat udvarak udvart park parkban parkba parkból \
      parkra parkról parktól parkhoz parknál parknak parkig parkért parki parkon parkok parkot \
      parkkal parkat parkak parkja kert kertben kertbe kertből kertre kertről kerttől kerthez \
      kertnél kertnek kertig kertért kerti kerten kertek kertet kerttel kertje liget ligetben \
      ligetbe ligetből ligetre ligetről ligettől ligethez ligetnél ligetnek ligetig ligetért \
      ligeti ligeten ligetek ligetet ligettel erdő erdőben erdőbe erdőből erdőre erdőről erdőtől \
      erdőhöz erdőnél erdőnek erdőig erdőért erdői erdőt erdőn erdők erdővel hegy hegyben hegybe \
      hegyből hegyre hegyről hegytől hegyhez hegynél hegynek hegyig hegyért hegyi hegyen hegyek \
      hegyet hegyyel hegység hegységben hegységbe hegységből hegységre hegységről hegységtől \
      hegységhez hegységnél hegységnek hegységig hegységért hegységi hegységen hegységek \
      hegységet hegységgel domb dombban dombba dombból dombra dombról dombtól dombhoz dombnál \
      dombnak dombig dombért dombi dombon dombok dombot dombbal dombat dombak völgy völgyben \
      völgybe völgyből völgyre völgyről völgytől völgyhöz völgynél völgynek völgyig völgyért \
      völgyi völgyön völgyök völgyöt völgyyel folyó folyóban folyóba folyóból folyóra folyóról \
      folyótól folyóhoz folyónál folyónak folyóig folyóért folyói folyót folyón folyók folyóval \
      patak patakban patakba patakból patakra patakról pataktól patakhoz pataknál pataknak \
      patakig patakért pataki patakon patakok patakot patakkal patakat patakak tó tóban tóba \
      tóból tóra tóról tótól tóhoz tónál tónak tóig tóért tói tót tón tók tóval tava tavon \
      sziget szigetben szigetbe szigetből szigetre szigetről szigettől szigethez szigetnél \
      szigetnek szigetig szigetért szigeti szigeten szigetek szigetet szigettel szigete \
      félsziget félszigetben félszigetbe félszigetből félszigetre félszigetről félszigettől \
      félszigethez félszigetnél félszigetnek félszigetig félszigetért félszigeti félszigeten \
      félszigetek félszigetet félszigettel öböl öbölben öbölbe öbölből öbölre öbölről öböltől \
      öbölhöz öbölnél öbölnek öbölig öbölért öböli öbölön öbölök öbölöt öböllel öbölt fok \
      csatorna csatornában csatornába csatornából csatornára csatornáról csatornától csatornához \
      csatornánál csatornának csatornáig csatornáért csatornai csatornát csatornán csatornák \
      csatornával vízesés vízesésben vízesésbe vízesésből vízesésre vízesésről vízeséstől \
      vízeséshez vízesésnél vízesésnek vízesésig vízesésért vízesési vízesésen vízesések \
      vízeséset vízeséssel vízesést gleccser gleccserben gleccserbe gleccserből gleccserre \
      gleccserről gleccsertől gleccserhez gleccsernél gleccsernek gleccserig gleccserért \
      gleccseri gleccseren gleccserek gleccseret gleccserrel gleccsert sivatag sivatagban \
      sivatagba sivatagból sivatagra sivatagról sivatagtól sivataghoz sivatagnál sivatagnak \
      sivatagig sivatagért sivatagi sivatagon sivatagok sivatagot sivataggal sivatagat sivatagak \
      tenger tengerben tengerbe tengerből tengerre tengerről tengertől tengerhez tengernél \
      tengernek tengerig tengerért tengeri tengeren tengerek tengeret tengerrel tengert óceán \
      óceánban óceánba óceánból óceánra óceánról óceántól óceánhoz óceánnál óceánnak óceánig \
      óceánért óceáni óceánon óceánok óceánot óceánnal óceánat óceának óceánt kikötő kikötőben \
      kikötőbe kikötőből kikötőre kikötőről kikötőtől kikötőhöz kikötőnél kikötőnek kikötőig \
      kikötőért kikötői kikötőt kikötőn kikötők kikötővel pályaudvar pályaudvarban pályaudvarba \
      pályaudvarból pályaudvarra pályaudvarról pályaudvartól pályaudvarhoz pályaudvarnál \
      pályaudvarnak pályaudvarig pályaudvarért pályaudvari pályaudvaron pályaudvarok \
      pályaudvarot pályaudvarral pályaudvarat pályaudvarak pályaudvart állomás állomásban \
      állomásba állomásból állomásra állomásról állomástól állomáshoz állomásnál állomásnak \
      állomásig állomásért állomási állomáson állomások állomásot állomással állomásat állomásak \
      állomást megálló megállóban megállóba megállóból megállóra megállóról megállótól \
      megállóhoz megállónál megállónak megállóig megállóért megállói megállót megállón megállók \
      megállóval reptér reptérben reptérbe reptérből reptérre reptérről reptértől reptérhez \
      reptérnél reptérnek reptérig reptérért reptéri reptéren reptérek reptéret reptérrel \
      reptért repülőtér repülőtérben repülőtérbe repülőtérből repülőtérre repülőtérről \
      repülőtértől repülőtérhez repülőtérnél repülőtérnek repülőtérig repülőtérért repülőtéri \
      repülőtéren repülőtérek repülőtéret repülőtérrel repülőtért repülőtere terminál \
      terminálban terminálba terminálból terminálra terminálról termináltól terminálhoz \
      terminálnál terminálnak terminálig terminálért termináli terminálon terminálok terminálot \
      terminállal terminálat terminálak terminált iskola iskolában iskolába iskolából iskolára \
      iskoláról iskolától iskolához iskolánál iskolának iskoláig iskoláért iskolai iskolát \
      iskolán iskolák iskolával iskolája gimnázium gimnáziumban gimnáziumba gimnáziumból \
      gimnáziumra gimnáziumról gimnáziumtól gimnáziumhoz gimnáziumnál gimnáziumnak gimnáziumig \
      gimnáziumért gimnáziumi gimnáziumon gimnáziumok gimnáziumot gimnáziummal gimnáziumat \
      gimnáziumak gimnáziuma szakközépiskola szakközépiskolában szakközépiskolába \
      szakközépiskolából szakközépiskolára szakközépiskoláról szakközépiskolától \
      szakközépiskolához szakközépiskolánál szakközépiskolának szakközépiskoláig \
      szakközépiskoláért szakközépiskolai szakközépiskolát szakközépiskolán szakközépiskolák \
      szakközépiskolával kollégium kollégiumban kollégiumba kollégiumból kollégiumra \
      kollégiumról kollégiumtól kollégiumhoz kollégiumnál kollégiumnak kollégiumig kollégiumért \
      kollégiumi kollégiumon kollégiumok kollégiumot kollégiummal kollégiumat kollégiumak \
      kollégiuma egyetem egyetemben egyetembe egyetemből egyetemre egyetemről egyetemtől \
      egyetemhez egyetemnél egyetemnek egyetemig egyetemért egyetemi egyetemen egyetemek \
      egyetemet egyetemmel egyeteme főiskola főiskolában főiskolába főiskolából főiskolára \
      főiskoláról főiskolától főiskolához főiskolánál főiskolának főiskoláig főiskoláért \
      főiskolai főiskolát főiskolán főiskolák főiskolával intézet intézetben intézetbe \
      intézetből intézetre intézetről intézettől intézethez intézetnél intézetnek intézetig \
      intézetért intézeti intézeten intézetek intézetet intézettel intézete akadémia akadémiában \
      akadémiába akadémiából akadémiára akadémiáról akadémiától akadémiához akadémiánál \
      akadémiának akadémiáig akadémiáért akadémiai akadémiát akadémián akadémiák akadémiával \
      akadémiája tanszék tanszékban tanszékba tanszékból tanszékra tanszékról tanszéktól \
      tanszékhoz tanszéknál tanszéknak tanszékig tanszékért tanszéki tanszékon tanszékok \
      tanszékot tanszékkal tanszékat tanszékak kar karban karba karból karra karról kartól \
      karhoz karnál karnak karig karért kari karon karok karot karral karat karak kart óvoda \
      óvodában óvodába óvodából óvodára óvodáról óvodától óvodához óvodánál óvodának óvodáig \
      óvodáért óvodai óvodát óvodán óvodák óvodával alapítvány alapítványban alapítványba \
      alapítványból alapítványra alapítványról alapítványtól alapítványhoz alapítványnál \
      alapítványnak alapítványig alapítványért alapítványi alapítványon alapítványok \
      alapítványot alapítványyal alapítványat alapítványak alapítványa alap alapban alapba \
      alapból alapra alapról alaptól alaphoz alapnál alapnak alapig alapért alapi alapon alapok \
      alapot alappal alapat alapak egyesület egyesületben egyesületbe egyesületből egyesületre \
      egyesületről egyesülettől egyesülethez egyesületnél egyesületnek egyesületig egyesületért \
      egyesületi egyesületen egyesületek egyesületet egyesülettel egyesülete társaság \
      társaságban társaságba társaságból társaságra társaságról társaságtól társasághoz \
      társaságnál társaságnak társaságig társaságért társasági társaságon társaságok társaságot \
      társasággal társaságat társaságak társasága szövetség szövetségben szövetségbe \
      szövetségből szövetségre szövetségről szövetségtől szövetséghez szövetségnél szövetségnek \
      szövetségig szövetségért szövetségi szövetségen szövetségek szövetséget szövetséggel \
      múzeum múzeumban múzeumba múzeumból múzeumra múzeumról múzeumtól múzeumhoz múzeumnál \
      múzeumnak múzeumig múzeumért múzeumi múzeumon múzeumok múzeumot múzeummal múzeumat \
      múzeumak múzeuma galéria galériában galériába galériából galériára galériáról galériától \
      galériához galériánál galériának galériáig galériáért galériai galériát galérián galériák \
      galériával könyvtár könyvtárban könyvtárba könyvtárból könyvtárra könyvtárról könyvtártól \
      könyvtárhoz könyvtárnál könyvtárnak könyvtárig könyvtárért könyvtári könyvtáron könyvtárok \
      könyvtárot könyvtárral könyvtárat könyvtárak könyvtárt könyvtára levéltár levéltárban \
      levéltárba levéltárból levéltárra levéltárról levéltártól levéltárhoz levéltárnál \
      levéltárnak levéltárig levéltárért levéltári levéltáron levéltárok levéltárot levéltárral \
      levéltárat levéltárak levéltárt színház színházban színházba színházból színházra \
      színházról színháztól színházhoz színháznál színháznak színházig színházért színházi \
      színházon színházok színházot színházzal színházat színházak színházt színháza opera \
      operában operába operából operára operáról operától operához operánál operának operáig \
      operáért operai operát operán operák operával operaház operaházban operaházba operaházból \
      operaházra operaházról operaháztól operaházhoz operaháznál operaháznak operaházig \
      operaházért operaházi operaházon operaházok operaházot operaházzal operaházat operaházak \
      operaházt mozi moziban moziba moziból mozira moziról mozitól mozihoz mozinál mozinak \
      moziig moziért mozit mozin mozik mozival csarnok csarnokban csarnokba csarnokból csarnokra \
      csarnokról csarnoktól csarnokhoz csarnoknál csarnoknak csarnokig csarnokért csarnoki \
      csarnokon csarnokok csarnokot csarnokkal csarnokat csarnokak terem teremben terembe \
      teremből teremre teremről teremtől teremhez teremnél teremnek teremig teremért teremi \
      teremen teremek teremet teremmel kórház kórházban kórházba kórházból kórházra kórházról \
      kórháztól kórházhoz kórháznál kórháznak kórházig kórházért kórházi kórházon kórházok \
      kórházot kórházzal kórházat kórházak kórházt kórháza klinika klinikában klinikába \
      klinikából klinikára klinikáról klinikától klinikához klinikánál klinikának klinikáig \
      klinikáért klinikai klinikát klinikán klinikák klinikával rendelő rendelőben rendelőbe \
      rendelőből rendelőre rendelőről rendelőtől rendelőhöz rendelőnél rendelőnek rendelőig \
      rendelőért rendelői rendelőt rendelőn rendelők rendelővel gyógyszertár gyógyszertárban \
      gyógyszertárba gyógyszertárból gyógyszertárra gyógyszertárról gyógyszertártól \
      gyógyszertárhoz gyógyszertárnál gyógyszertárnak gyógyszertárig gyógyszertárért \
      gyógyszertári gyógyszertáron gyógyszertárok gyógyszertárot gyógyszertárral gyógyszertárat \
      gyógyszertárak gyógyszertárt patika patikában patikába patikából patikára patikáról \
      patikától patikához patikánál patikának patikáig patikáért patikai patikát patikán patikák \
      patikával templom templomban templomba templomból templomra templomról templomtól \
      templomhoz templomnál templomnak templomig templomért templomi templomon templomok \
      templomot templommal templomat templomak temploma katedrális katedrálisban katedrálisba \
      katedrálisból katedrálisra katedrálisról katedrálistól katedrálishoz katedrálisnál \
      katedrálisnak katedrálisig katedrálisért katedrálisi katedrálison katedrálisok \
      katedrálisot katedrálissal katedrálisat katedrálisak katedrálist székesegyház \
      székesegyházban székesegyházba székesegyházból székesegyházra székesegyházról \
      székesegyháztól székesegyházhoz székesegyháznál székesegyháznak székesegyházig \
      székesegyházért székesegyházi székesegyházon székesegyházok székesegyházot székesegyházzal \
      székesegyházat székesegyházak székesegyházt bazilika bazilikában bazilikába bazilikából \
      bazilikára bazilikáról bazilikától bazilikához bazilikánál bazilikának bazilikáig \
      bazilikáért bazilikai bazilikát bazilikán bazilikák bazilikával kápolna kápolnában \
      kápolnába kápolnából kápolnára kápolnáról kápolnától kápolnához kápolnánál kápolnának \
      kápolnáig kápolnáért kápolnai kápolnát kápolnán kápolnák kápolnával kolostor kolostorban \
      kolostorba kolostorból kolostorra kolostorról kolostortól kolostorhoz kolostornál \
      kolostornak kolostorig kolostorért kolostori kolostoron kolostorok kolostorot kolostorral \
      kolostorat kolostorak kolostort apátság apátságban apátságba apátságból apátságra \
      apátságról apátságtól apátsághoz apátságnál apátságnak apátságig apátságért apátsági \
      apátságon apátságok apátságot apátsággal apátságat apátságak mecset mecsetben mecsetbe \
      mecsetből mecsetre mecsetről mecsettől mecsethez mecsetnél mecsetnek mecsetig mecsetért \
      mecseti mecseten mecsetek mecsetet mecsettel zsinagóga zsinagógában zsinagógába \
      zsinagógából zsinagógára zsinagógáról zsinagógától zsinagógához zsinagógánál zsinagógának \
      zsinagógáig zsinagógáért zsinagógai zsinagógát zsinagógán zsinagógák zsinagógával temető \
      temetőben temetőbe temetőből temetőre temetőről temetőtől temetőhöz temetőnél temetőnek \
      temetőig temetőért temetői temetőt temetőn temetők temetővel emlékmű emlékműben emlékműbe \
      emlékműből emlékműre emlékműről emlékműtől emlékműhöz emlékműnél emlékműnek emlékműig \
      emlékműért emlékműi emlékműt emlékműn emlékműk emlékművel emlékműve szobor szoborban \
      szoborba szoborból szoborra szoborról szobortól szoborhoz szobornál szobornak szoborig \
      szoborért szobori szoboron szoborok szoborot szoborral szoborat szoborak szobort szobra \
      szobrot szobrát emlékház emlékházban emlékházba emlékházból emlékházra emlékházról \
      emlékháztól emlékházhoz emlékháznál emlékháznak emlékházig emlékházért emlékházi \
      emlékházon emlékházok emlékházot emlékházzal emlékházat emlékházak emlékházt emlékhely \
      emlékhelyben emlékhelybe emlékhelyből emlékhelyre emlékhelyről emlékhelytől emlékhelyhez \
      emlékhelynél emlékhelynek emlékhelyig emlékhelyért emlékhelyi emlékhelyen emlékhelyek \
      emlékhelyet emlékhelyyel stadion stadionban stadionba stadionból stadionra stadionról \
      stadiontól stadionhoz stadionnál stadionnak stadionig stadionért stadioni stadionon \
      stadionok stadionot stadionnal stadionat stadionak stadiont stadionja aréna arénában \
      arénába arénából arénára arénáról arénától arénához arénánál arénának arénáig arénáért \
      arénai arénát arénán arénák arénával sportcsarnok sportcsarnokban sportcsarnokba \
      sportcsarnokból sportcsarnokra sportcsarnokról sportcsarnoktól sportcsarnokhoz \
      sportcsarnoknál sportcsarnoknak sportcsarnokig sportcsarnokért sportcsarnoki \
      sportcsarnokon sportcsarnokok sportcsarnokot sportcsarnokkal sportcsarnokat sportcsarnokak \
      uszoda uszodában uszodába uszodából uszodára uszodáról uszodától uszodához uszodánál \
      uszodának uszodáig uszodáért uszodai uszodát uszodán uszodák uszodával díj díjben díjbe \
      díjből díjre díjről díjtől díjhez díjnél díjnek díjig díjért díji díjen díjek díjet díjjel \
      díjt díja díjas díjat díjjal érem éremben érembe éremből éremre éremről éremtől éremhez \
      éremnél éremnek éremig éremért éremi éremen éremek éremet éremmel érdemrend érdemrendben \
      érdemrendbe érdemrendből érdemrendre érdemrendről érdemrendtől érdemrendhez érdemrendnél \
      érdemrendnek érdemrendig érdemrendért érdemrendi érdemrenden érdemrendek érdemrendet \
      érdemrenddel kupa kupában kupába kupából kupára kupáról kupától kupához kupánál kupának \
      kupáig kupáért kupai kupát kupán kupák kupával kupája serleg serlegben serlegbe serlegből \
      serlegre serlegről serlegtől serleghez serlegnél serlegnek serlegig serlegért serlegi \
      serlegen serlegek serleget serleggel torna tornában tornába tornából tornára tornáról \
      tornától tornához tornánál tornának tornáig tornáért tornai tornát tornán tornák tornával \
      bajnokság bajnokságban bajnokságba bajnokságból bajnokságra bajnokságról bajnokságtól \
      bajnoksághoz bajnokságnál bajnokságnak bajnokságig bajnokságért bajnoksági bajnokságon \
      bajnokságok bajnokságot bajnoksággal bajnokságat bajnokságak maraton maratonban maratonba \
      maratonból maratonra maratonról maratontól maratonhoz maratonnál maratonnak maratonig \
      maratonért maratoni maratonon maratonok maratonot maratonnal maratonat maratonak maratont \
      fesztivál fesztiválban fesztiválba fesztiválból fesztiválra fesztiválról fesztiváltól \
      fesztiválhoz fesztiválnál fesztiválnak fesztiválig fesztiválért fesztiváli fesztiválon \
      fesztiválok fesztiválot fesztivállal fesztiválat fesztiválak fesztivált fesztiválja \
      verseny versenyben versenybe versenyből versenyre versenyről versenytől versenyhez \
      versenynél versenynek versenyig versenyért versenyi versenyen versenyek versenyet \
      versenyyel ösztöndíj ösztöndíjben ösztöndíjbe ösztöndíjből ösztöndíjre ösztöndíjről \
      ösztöndíjtől ösztöndíjhez ösztöndíjnél ösztöndíjnek ösztöndíjig ösztöndíjért ösztöndíji \
      ösztöndíjen ösztöndíjek ösztöndíjet ösztöndíjjel ösztöndíjt törvény törvényben törvénybe \
      törvényből törvényre törvényről törvénytől törvényhez törvénynél törvénynek törvényig \
      törvényért törvényi törvényen törvények törvényet törvényyel törvénye doktrína doktrínában \
      doktrínába doktrínából doktrínára doktrínáról doktrínától doktrínához doktrínánál \
      doktrínának doktrínáig doktrínáért doktrínai doktrínát doktrínán doktrínák doktrínával \
      terv tervben tervbe tervből tervre tervről tervtől tervhez tervnél tervnek tervig tervért \
      tervi terven tervek tervet tervvel szerződés szerződésben szerződésbe szerződésből \
      szerződésre szerződésről szerződéstől szerződéshez szerződésnél szerződésnek szerződésig \
      szerződésért szerződési szerződésen szerződések szerződéset szerződéssel szerződést \
      egyezmény egyezményben egyezménybe egyezményből egyezményre egyezményről egyezménytől \
      egyezményhez egyezménynél egyezménynek egyezményig egyezményért egyezményi egyezményen \
      egyezmények egyezményet egyezményyel megállapodás megállapodásban megállapodásba \
      megállapodásból megállapodásra megállapodásról megállapodástól megállapodáshoz \
      megállapodásnál megállapodásnak megállapodásig megállapodásért megállapodási \
      megállapodáson megállapodások megállapodásot megállapodással megállapodásat megállapodásak \
      megállapodást jegyzőkönyv jegyzőkönyvben jegyzőkönyvbe jegyzőkönyvből jegyzőkönyvre \
      jegyzőkönyvről jegyzőkönyvtől jegyzőkönyvhöz jegyzőkönyvnél jegyzőkönyvnek jegyzőkönyvig \
      jegyzőkönyvért jegyzőkönyvi jegyzőkönyvön jegyzőkönyvök jegyzőkönyvöt jegyzőkönyvvel \
      bizottság bizottságban bizottságba bizottságból bizottságra bizottságról bizottságtól \
      bizottsághoz bizottságnál bizottságnak bizottságig bizottságért bizottsági bizottságon \
      bizottságok bizottságot bizottsággal bizottságat bizottságak bizottsága bíróság bíróságban \
      bíróságba bíróságból bíróságra bíróságról bíróságtól bírósághoz bíróságnál bíróságnak \
      bíróságig bíróságért bírósági bíróságon bíróságok bíróságot bírósággal bíróságat bíróságak \
      bírósága törvényszék törvényszékben törvényszékbe törvényszékből törvényszékre \
      törvényszékről törvényszéktől törvényszékhez törvényszéknél törvényszéknek törvényszékig \
      törvényszékért törvényszéki törvényszéken törvényszékek törvényszéket törvényszékkel \
      börtön börtönben börtönbe börtönből börtönre börtönről börtöntől börtönhöz börtönnél \
      börtönnek börtönig börtönért börtöni börtönön börtönök börtönöt börtönnel börtönt laktanya \
      laktanyában laktanyába laktanyából laktanyára laktanyáról laktanyától laktanyához \
      laktanyánál laktanyának laktanyáig laktanyáért laktanyai laktanyát laktanyán laktanyák \
      laktanyával bázis bázisban bázisba bázisból bázisra bázisról bázistól bázishoz bázisnál \
      bázisnak bázisig bázisért bázisi bázison bázisok bázisot bázissal bázisat bázisak bázist \
      tábor táborban táborba táborból táborra táborról tábortól táborhoz tábornál tábornak \
      táborig táborért tábori táboron táborok táborot táborral táborat táborak tábort dandár \
      dandárban dandárba dandárból dandárra dandárról dandártól dandárhoz dandárnál dandárnak \
      dandárig dandárért dandári dandáron dandárok dandárot dandárral dandárat dandárak dandárt \
      csoport csoportban csoportba csoportból csoportra csoportról csoporttól csoporthoz \
      csoportnál csoportnak csoportig csoportért csoporti csoporton csoportok csoportot \
      csoporttal csoportat csoportak csoportja holding holdingban holdingba holdingból holdingra \
      holdingról holdingtól holdinghoz holdingnál holdingnak holdingig holdingért holdingi \
      holdingon holdingok holdingot holdinggal holdingat holdingak vállalat vállalatban \
      vállalatba vállalatból vállalatra vállalatról vállalattól vállalathoz vállalatnál \
      vállalatnak vállalatig vállalatért vállalati vállalaton vállalatok vállalatot vállalattal \
      vállalatat vállalatak kft zrt nyrt bt rt ltd inc gmbh ag corp gyár gyárban gyárba gyárból \
      gyárra gyárról gyártól gyárhoz gyárnál gyárnak gyárig gyárért gyári gyáron gyárok gyárot \
      gyárral gyárat gyárak gyárt gyára üzem üzemben üzembe üzemből üzemre üzemről üzemtől \
      üzemhez üzemnél üzemnek üzemig üzemért üzemi üzemen üzemek üzemet üzemmel hajógyár \
      hajógyárban hajógyárba hajógyárból hajógyárra hajógyárról hajógyártól hajógyárhoz \
      hajógyárnál hajógyárnak hajógyárig hajógyárért hajógyári hajógyáron hajógyárok hajógyárot \
      hajógyárral hajógyárat hajógyárak hajógyárt műhely műhelyben műhelybe műhelyből műhelyre \
      műhelyről műhelytől műhelyhez műhelynél műhelynek műhelyig műhelyért műhelyi műhelyen \
      műhelyek műhelyet műhelyyel laboratórium laboratóriumban laboratóriumba laboratóriumból \
      laboratóriumra laboratóriumról laboratóriumtól laboratóriumhoz laboratóriumnál \
      laboratóriumnak laboratóriumig laboratóriumért laboratóriumi laboratóriumon laboratóriumok \
      laboratóriumot laboratóriummal laboratóriumat laboratóriumak sörgyár sörgyárban sörgyárba \
      sörgyárból sörgyárra sörgyárról sörgyártól sörgyárhoz sörgyárnál sörgyárnak sörgyárig \
      sörgyárért sörgyári sörgyáron sörgyárok sörgyárot sörgyárral sörgyárat sörgyárak sörgyárt \
      borászat borászatban borászatba borászatból borászatra borászatról borászattól borászathoz \
      borászatnál borászatnak borászatig borászatért borászati borászaton borászatok borászatot \
      borászattal borászatat borászatak pincészet pincészetben pincészetbe pincészetből \
      pincészetre pincészetről pincészettől pincészethez pincészetnél pincészetnek pincészetig \
      pincészetért pincészeti pincészeten pincészetek pincészetet pincészettel pince bank \
      bankban bankba bankból bankra bankról banktól bankhoz banknál banknak bankig bankért banki \
      bankon bankok bankot bankkal bankat bankak bankja takarék takarékban takarékba takarékból \
      takarékra takarékról takaréktól takarékhoz takaréknál takaréknak takarékig takarékért \
      takaréki takarékon takarékok takarékot takarékkal takarékat takarékak biztosító \
      biztosítóban biztosítóba biztosítóból biztosítóra biztosítóról biztosítótól biztosítóhoz \
      biztosítónál biztosítónak biztosítóig biztosítóért biztosítói biztosítót biztosítón \
      biztosítók biztosítóval légitársaság légitársaságban légitársaságba légitársaságból \
      légitársaságra légitársaságról légitársaságtól légitársasághoz légitársaságnál \
      légitársaságnak légitársaságig légitársaságért légitársasági légitársaságon légitársaságok \
      légitársaságot légitársasággal légitársaságat légitársaságak kiadó kiadóban kiadóba \
      kiadóból kiadóra kiadóról kiadótól kiadóhoz kiadónál kiadónak kiadóig kiadóért kiadói \
      kiadót kiadón kiadók kiadóval nyomda nyomdában nyomdába nyomdából nyomdára nyomdáról \
      nyomdától nyomdához nyomdánál nyomdának nyomdáig nyomdáért nyomdai nyomdát nyomdán nyomdák \
      nyomdával könyvesbolt könyvesboltban könyvesboltba könyvesboltból könyvesboltra \
      könyvesboltról könyvesbolttól könyvesbolthoz könyvesboltnál könyvesboltnak könyvesboltig \
      könyvesboltért könyvesbolti könyvesbolton könyvesboltok könyvesboltot könyvesbolttal \
      könyvesboltat könyvesboltak lap lapban lapba lapból lapra lapról laptól laphoz lapnál \
      lapnak lapig lapért lapi lapon lapok lapot lappal lapat lapak lapja újság újságban újságba \
      újságból újságra újságról újságtól újsághoz újságnál újságnak újságig újságért újsági \
      újságon újságok újságot újsággal újságat újságak hírlap hírlapban hírlapba hírlapból \
      hírlapra hírlapról hírlaptól hírlaphoz hírlapnál hírlapnak hírlapig hírlapért hírlapi \
      hírlapon hírlapok hírlapot hírlappal hírlapat hírlapak magazin magazinban magazinba \
      magazinból magazinra magazinról magazintól magazinhoz magazinnál magazinnak magazinig \
      magazinért magazini magazinon magazinok magazinot magazinnal magazinat magazinak magazint \
      folyóirat folyóiratban folyóiratba folyóiratból folyóiratra folyóiratról folyóirattól \
      folyóirathoz folyóiratnál folyóiratnak folyóiratig folyóiratért folyóirati folyóiraton \
      folyóiratok folyóiratot folyóirattal folyóiratat folyóiratak rádió rádióban rádióba \
      rádióból rádióra rádióról rádiótól rádióhoz rádiónál rádiónak rádióig rádióért rádiói \
      rádiót rádión rádiók rádióval televízió televízióban televízióba televízióból televízióra \
      televízióról televíziótól televízióhoz televíziónál televíziónak televízióig televízióért \
      televíziói televíziót televízión televíziók televízióval stúdió stúdióban stúdióba \
      stúdióból stúdióra stúdióról stúdiótól stúdióhoz stúdiónál stúdiónak stúdióig stúdióért \
      stúdiói stúdiót stúdión stúdiók stúdióval lemezkiadó lemezkiadóban lemezkiadóba \
      lemezkiadóból lemezkiadóra lemezkiadóról lemezkiadótól lemezkiadóhoz lemezkiadónál \
      lemezkiadónak lemezkiadóig lemezkiadóért lemezkiadói lemezkiadót lemezkiadón lemezkiadók \
      lemezkiadóval zenekar zenekarban zenekarba zenekarból zenekarra zenekarról zenekartól \
      zenekarhoz zenekarnál zenekarnak zenekarig zenekarért zenekari zenekaron zenekarok \
      zenekarot zenekarral zenekarat zenekarak zenekart zenekara kórus kórusban kórusba kórusból \
      kórusra kórusról kórustól kórushoz kórusnál kórusnak kórusig kórusért kórusi kóruson \
      kórusok kórusot kórussal kórusat kórusak kórust együttes együttesben együttesbe \
      együttesből együttesre együttesről együttestől együtteshez együttesnél együttesnek \
      együttesig együttesért együttesi együttesen együttesek együtteset együttessel együttest \
      kvartett kvartettban kvartettba kvartettból kvartettra kvartettról kvartetttól kvartetthoz \
      kvartettnál kvartettnak kvartettig kvartettért kvartetti kvartetton kvartettok kvartettot \
      kvartetttal kvartettat kvartettak szálló szállóban szállóba szállóból szállóra szállóról \
      szállótól szállóhoz szállónál szállónak szállóig szállóért szállói szállót szállón szállók \
      szállóval szálloda szállodában szállodába szállodából szállodára szállodáról szállodától \
      szállodához szállodánál szállodának szállodáig szállodáért szállodai szállodát szállodán \
      szállodák szállodával hotel hotelban hotelba hotelból hotelra hotelról hoteltól hotelhoz \
      hotelnál hotelnak hotelig hotelért hoteli hotelon hotelok hotelot hotellal hotelat hotelak \
      hotelt vendéglő vendéglőben vendéglőbe vendéglőből vendéglőre vendéglőről vendéglőtől \
      vendéglőhöz vendéglőnél vendéglőnek vendéglőig vendéglőért vendéglői vendéglőt vendéglőn \
      vendéglők vendéglővel étterem étteremben étterembe étteremből étteremre étteremről \
      étteremtől étteremhez étteremnél étteremnek étteremig étteremért étteremi étteremen \
      étteremek étteremet étteremmel étterme kávéház kávéházban kávéházba kávéházból kávéházra \
      kávéházról kávéháztól kávéházhoz kávéháznál kávéháznak kávéházig kávéházért kávéházi \
      kávéházon kávéházok kávéházot kávéházzal kávéházat kávéházak kávéházt kávézó kávézóban \
      kávézóba kávézóból kávézóra kávézóról kávézótól kávézóhoz kávézónál kávézónak kávézóig \
      kávézóért kávézói kávézót kávézón kávézók kávézóval pékség pékségben pékségbe pékségből \
      pékségre pékségről pékségtől pékséghez pékségnél pékségnek pékségig pékségért pékségi \
      pékségen pékségek pékséget pékséggel cukrászda cukrászdában cukrászdába cukrászdából \
      cukrászdára cukrászdáról cukrászdától cukrászdához cukrászdánál cukrászdának cukrászdáig \
      cukrászdáért cukrászdai cukrászdát cukrászdán cukrászdák cukrászdával áruház áruházban \
      áruházba áruházból áruházra áruházról áruháztól áruházhoz áruháznál áruháznak áruházig \
      áruházért áruházi áruházon áruházok áruházot áruházzal áruházat áruházak áruházt bolt \
      boltban boltba boltból boltra boltról bolttól bolthoz boltnál boltnak boltig boltért bolti \
      bolton boltok boltot bolttal boltat boltak üzlet üzletben üzletbe üzletből üzletre \
      üzletről üzlettől üzlethez üzletnél üzletnek üzletig üzletért üzleti üzleten üzletek \
      üzletet üzlettel bevásárlóközpont bevásárlóközpontban bevásárlóközpontba \
      bevásárlóközpontból bevásárlóközpontra bevásárlóközpontról bevásárlóközponttól \
      bevásárlóközponthoz bevásárlóközpontnál bevásárlóközpontnak bevásárlóközpontig \
      bevásárlóközpontért bevásárlóközponti bevásárlóközponton bevásárlóközpontok \
      bevásárlóközpontot bevásárlóközponttal bevásárlóközpontat bevásárlóközpontak központ \
      központban központba központból központra központról központtól központhoz központnál \
      központnak központig központért központi központon központok központot központtal \
      központat központak hajó hajóban hajóba hajóból hajóra hajóról hajótól hajóhoz hajónál \
      hajónak hajóig hajóért hajói hajót hajón hajók hajóval fregatt fregattban fregattba \
      fregattból fregattra fregattról fregatttól fregatthoz fregattnál fregattnak fregattig \
      fregattért fregatti fregatton fregattok fregattot fregatttal fregattat fregattak tanker \
      tankerban tankerba tankerból tankerra tankerról tankertól tankerhoz tankernál tankernak \
      tankerig tankerért tankeri tankeron tankerok tankerot tankerral tankerat tankerak tankert \
      cirkáló cirkálóban cirkálóba cirkálóból cirkálóra cirkálóról cirkálótól cirkálóhoz \
      cirkálónál cirkálónak cirkálóig cirkálóért cirkálói cirkálót cirkálón cirkálók cirkálóval \
      tengeralattjáró tengeralattjáróban tengeralattjáróba tengeralattjáróból tengeralattjáróra \
      tengeralattjáróról tengeralattjárótól tengeralattjáróhoz tengeralattjárónál \
      tengeralattjárónak tengeralattjáróig tengeralattjáróért tengeralattjárói tengeralattjárót \
      tengeralattjárón tengeralattjárók tengeralattjáróval negyed negyedben negyedbe negyedből \
      negyedre negyedről negyedtől negyedhez negyednél negyednek negyedig negyedért negyedi \
      negyeden negyedek negyedet negyeddel lakótelep lakótelepban lakótelepba lakótelepból \
      lakótelepra lakótelepról lakóteleptól lakótelephoz lakótelepnál lakótelepnak lakótelepig \
      lakótelepért lakótelepi lakótelepon lakótelepok lakótelepot lakóteleppal lakótelepat \
      lakótelepak telep telepben telepbe telepből telepre telepről teleptől telephez telepnél \
      telepnek telepig telepért telepi telepen telepek telepet teleppel kerület kerületben \
      kerületbe kerületből kerületre kerületről kerülettől kerülethez kerületnél kerületnek \
      kerületig kerületért kerületi kerületen kerületek kerületet kerülettel járás járásban \
      járásba járásból járásra járásról járástól járáshoz járásnál járásnak járásig járásért \
      járási járáson járások járásot járással járásat járásak járást egyházmegye egyházmegyéban \
      egyházmegyéba egyházmegyéból egyházmegyéra egyházmegyéról egyházmegyétól egyházmegyéhoz \
      egyházmegyénál egyházmegyénak egyházmegyéig egyházmegyéért egyházmegyei egyházmegyét \
      egyházmegyén egyházmegyék egyházmegyéval plébánia plébániában plébániába plébániából \
      plébániára plébániáról plébániától plébániához plébániánál plébániának plébániáig \
      plébániáért plébániai plébániát plébánián plébániák plébániával kastély kastélyban \
      kastélyba kastélyból kastélyra kastélyról kastélytól kastélyhoz kastélynál kastélynak \
      kastélyig kastélyért kastélyi kastélyon kastélyok kastélyot kastélyyal kastélyat kastélyak \
      kastélya palota palotában palotába palotából palotára palotáról palotától palotához \
      palotánál palotának palotáig palotáért palotai palotát palotán paloták palotával palotája \
      vár várban várba várból várra várról vártól várhoz várnál várnak várig várért vári váron \
      várok várot várral várat várak várt villa villában villába villából villára villáról \
      villától villához villánál villának villáig villáért villai villát villán villák villával \
      malom malomban malomba malomból malomra malomról malomtól malomhoz malomnál malomnak \
      malomig malomért malomi malomon malomok malomot malommal malomat malomak gát gátban gátba \
      gátból gátra gátról gáttól gáthoz gátnál gátnak gátig gátért gáti gáton gátok gátot gáttal \
      gátat gátak erőmű erőműben erőműbe erőműből erőműre erőműről erőműtől erőműhöz erőműnél \
      erőműnek erőműig erőműért erőműi erőműt erőműn erőműk erőművel bánya bányában bányába \
      bányából bányára bányáról bányától bányához bányánál bányának bányáig bányáért bányai \
      bányát bányán bányák bányával betegség betegségben betegségbe betegségből betegségre \
      betegségről betegségtől betegséghez betegségnél betegségnek betegségig betegségért \
      betegségi betegségen betegségek betegséget betegséggel kór kórban kórba kórból kórra \
      kórról kórtól kórhoz kórnál kórnak kórig kórért kóri kóron kórok kórot kórral kórat kórak \
      kórt szindróma szindrómában szindrómába szindrómából szindrómára szindrómáról szindrómától \
      szindrómához szindrómánál szindrómának szindrómáig szindrómáért szindrómai szindrómát \
      szindrómán szindrómák szindrómával hatás hatásban hatásba hatásból hatásra hatásról \
      hatástól hatáshoz hatásnál hatásnak hatásig hatásért hatási hatáson hatások hatásot \
      hatással hatásat hatásak hatást tétel tételben tételbe tételből tételre tételről tételtől \
      tételhez tételnél tételnek tételig tételért tételi tételen tételek tételet tétellel tételt \
      egyenlet egyenletben egyenletbe egyenletből egyenletre egyenletről egyenlettől egyenlethez \
      egyenletnél egyenletnek egyenletig egyenletért egyenleti egyenleten egyenletek egyenletet \
      egyenlettel skála skálában skálába skálából skálára skáláról skálától skálához skálánál \
      skálának skáláig skáláért skálai skálát skálán skálák skálával üstökös üstökösben \
      üstökösbe üstökösből üstökösre üstökösről üstököstől üstököshöz üstökösnél üstökösnek \
      üstökösig üstökösért üstökösi üstökösön üstökösök üstökösöt üstökössel üstököst kráter \
      kráterban kráterba kráterból kráterra kráterról krátertól kráterhoz kráternál kráternak \
      kráterig kráterért kráteri kráteron kráterok kráterot kráterral kráterat kráterak krátert \
      kisbolygó kisbolygóban kisbolygóba kisbolygóból kisbolygóra kisbolygóról kisbolygótól \
      kisbolygóhoz kisbolygónál kisbolygónak kisbolygóig kisbolygóért kisbolygói kisbolygót \
      kisbolygón kisbolygók kisbolygóval nap napban napba napból napra napról naptól naphoz \
      napnál napnak napig napért napi napon napok napot nappal napat napak napja emléknap \
      emléknapban emléknapba emléknapból emléknapra emléknapról emléknaptól emléknaphoz \
      emléknapnál emléknapnak emléknapig emléknapért emléknapi emléknapon emléknapok emléknapot \
      emléknappal emléknapat emléknapak hurrikán hurrikánban hurrikánba hurrikánból hurrikánra \
      hurrikánról hurrikántól hurrikánhoz hurrikánnál hurrikánnak hurrikánig hurrikánért \
      hurrikáni hurrikánon hurrikánok hurrikánot hurrikánnal hurrikánat hurrikának hurrikánt \
      klub klubban klubba klubból klubra klubról klubtól klubhoz klubnál klubnak klubig klubért \
      klubi klubon klubok klubot klubbal klubat klubak klubja fc sc se tc sk fk tk kör
      """,
      .states: """
      köztársaság köztársaságban köztársaságba köztársaságból köztársaságra köztársaságról \
      köztársaságtól köztársasághoz köztársaságnál köztársaságnak köztársaságig köztársaságért \
      köztársasági köztársaságon köztársaságok köztársaságot köztársasággal köztársaságat \
      köztársaságak köztársasága királyság királyságban királyságba királyságból királyságra \
      királyságról királyságtól királysághoz királyságnál királyságnak királyságig királyságért \
      királysági királyságon királyságok királyságot királysággal királyságat királyságak \
      királysága császárság császárságban császárságba császárságból császárságra császárságról \
      császárságtól császársághoz császárságnál császárságnak császárságig császárságért \
      császársági császárságon császárságok császárságot császársággal császárságat császárságak \
      fejedelemség fejedelemségben fejedelemségbe fejedelemségből fejedelemségre fejedelemségről \
      fejedelemségtől fejedelemséghez fejedelemségnél fejedelemségnek fejedelemségig \
      fejedelemségért fejedelemségi fejedelemségen fejedelemségek fejedelemséget fejedelemséggel \
      hercegség hercegségben hercegségbe hercegségből hercegségre hercegségről hercegségtől \
      hercegséghez hercegségnél hercegségnek hercegségig hercegségért hercegségi hercegségen \
      hercegségek hercegséget hercegséggel állam államban államba államból államra államról \
      államtól államhoz államnál államnak államig államért állami államon államok államot \
      állammal államat államak állama város városban városba városból városra városról várostól \
      városhoz városnál városnak városig városért városi városon városok városot várossal \
      városat városak várost városa főváros fővárosban fővárosba fővárosból fővárosra fővárosról \
      fővárostól fővároshoz fővárosnál fővárosnak fővárosig fővárosért fővárosi fővároson \
      fővárosok fővárosot fővárossal fővárosat fővárosak fővárost fővárosa község községben \
      községbe községből községre községről községtől községhez községnél községnek községig \
      községért községi községen községek községet községgel falu faluban faluba faluból falura \
      faluról falutól faluhoz falunál falunak faluig faluért falui falut falun faluk faluval \
      falva tartomány tartományban tartományba tartományból tartományra tartományról \
      tartománytól tartományhoz tartománynál tartománynak tartományig tartományért tartományi \
      tartományon tartományok tartományot tartományyal tartományat tartományak tartománya megye \
      megyében megyébe megyéből megyére megyéről megyétől megyéhez megyénél megyének megyéig \
      megyéért megyei megyét megyén megyék megyével megyéje régió régióban régióba régióból \
      régióra régióról régiótól régióhoz régiónál régiónak régióig régióért régiói régiót régión \
      régiók régióval régiója ország országban országba országból országra országról országtól \
      országhoz országnál országnak országig országért országi országon országok országot \
      országgal országat országak országa terület területben területbe területből területre \
      területről területtől területhez területnél területnek területig területért területi \
      területen területek területet területtel területe emírség emírségben emírségbe emírségből \
      emírségre emírségről emírségtől emírséghez emírségnél emírségnek emírségig emírségért \
      emírségi emírségen emírségek emírséget emírséggel szultanátus szultanátusban szultanátusba \
      szultanátusból szultanátusra szultanátusról szultanátustól szultanátushoz szultanátusnál \
      szultanátusnak szultanátusig szultanátusért szultanátusi szultanátuson szultanátusok \
      szultanátusot szultanátussal szultanátusat szultanátusak szultanátust kanton kantonban \
      kantonba kantonból kantonra kantonról kantontól kantonhoz kantonnál kantonnak kantonig \
      kantonért kantoni kantonon kantonok kantonot kantonnal kantonat kantonak kantont föderáció \
      föderációban föderációba föderációból föderációra föderációról föderációtól föderációhoz \
      föderációnál föderációnak föderációig föderációért föderációi föderációt föderáción \
      föderációk föderációval unió unióban unióba unióból unióra unióról uniótól unióhoz uniónál \
      uniónak unióig unióért uniói uniót unión uniók unióval kormány kormányban kormányba \
      kormányból kormányra kormányról kormánytól kormányhoz kormánynál kormánynak kormányig \
      kormányért kormányi kormányon kormányok kormányot kormányyal kormányat kormányak kormánya \
      elnöke miniszterelnöke minisztere külügyminisztere kancellárja királya királynője \
      polgármestere kormányzója nagykövete érseke püspöke népe lakossága lakói polgárai északi \
      déli keleti nyugati része részén központja belvárosa környéke határa határán hadserege \
      parlamentje gazdasága partjai utcái külügyminisztérium
      """,
      .kin: """
      család családban családba családból családra családról családtól családhoz családnál \
      családnak családig családért családi családon családok családot családdal családat \
      családak családja családját testvérek fivérek nővérek ikrek házaspár házaspárban \
      házaspárba házaspárból házaspárra házaspárról házaspártól házaspárhoz házaspárnál \
      házaspárnak házaspárig házaspárért házaspári házaspáron házaspárok házaspárot házaspárral \
      házaspárat házaspárak házaspárt pár dinasztia dinasztiában dinasztiába dinasztiából \
      dinasztiára dinasztiáról dinasztiától dinasztiához dinasztiánál dinasztiának dinasztiáig \
      dinasztiáért dinasztiai dinasztiát dinasztián dinasztiák dinasztiával klán klánban klánba \
      klánból klánra klánról klántól klánhoz klánnál klánnak klánig klánért kláni klánon klánok \
      klánot klánnal klánat klának klánt fivérei gyerekek szülők rokonok leszármazottak örökösök \
      unokatestvérek nemzetség nemzetségben nemzetségbe nemzetségből nemzetségre nemzetségről \
      nemzetségtől nemzetséghez nemzetségnél nemzetségnek nemzetségig nemzetségért nemzetségi \
      nemzetségen nemzetségek nemzetséget nemzetséggel
      """,
      .others: """
      másik más egy egyik ifjabb idősebb fiatal fiatalabb öreg minden egyetlen első második \
      harmadik két három négy több néhány különböző valamelyik valamilyen bizonyos nevű ál kis \
      nagy
      """,
      .plurals: "a az mind mindkét két ezek azok",
      .common: """
      ács agg ág alma angyal apró arany asztalos bagó bagoly bajnok bak balog balogh bán bánki \
      bányász barát bárány barna báró bárka béke bika bíró bodnár bogár bognár boldog bor \
      borbély boros borsos bő bölcs botos búza cigány cukor csaba csapó csatár csendes cserép \
      csiga csiszár csizmadia csillag csíkos csonka csorba csordás csősz csuka dal dalos deák \
      délceg diák dinnye dió dobos dudás ékes éles erdei erdő erdős erős ezüst faragó farkas \
      fazekas fehér fejes fejér fekete felhő fenyő fodor forgó forrás fodrász földes fő fülöp \
      füst fürst gál galamb gazdag gazda gólya gomba gombos gondos gulyás gömbös gyógyító gyöngy \
      gyors hajdu hajdú hajnal hajós halász halmos harang harcos hegedűs hegedüs hegyi herceg \
      hideg hó holló homok honti hős huszár ihász ifjú jakab jámbor játékos jó jós juhász kádár \
      kakas kalmár kántor kapitány kapus karácsony kard kardos karmester kegyes kék kelemen \
      kemény kenyeres kerekes kereszt kertész kerti király kis kiss kocsis kocsmáros kolompár \
      komoly koncz kormos kormány kos kovács kökény kőműves kör kövér kulcsár kun kuruc \
      kútvölgyi lakatos láng lánc lázár legény lencse len lengyel liliom ló lovas lukács ludas \
      magas magyar magyari major májer majoros makk malom mák márton megyeri mészáros mester méz \
      mezei mohos molnár mokány mosolygó munkás nagy nap nádas nádor nemes német nyári nyerges \
      nyíri nyúl olajos olasz oláh orbán orosz oroszlán orvos ökrös ölvedi őr ördög ősz őszi pál \
      pálinkás pálfi páva pap papp parti pásztor pataki pék péntek pintér piros polgár puskás \
      rác rácz réz rigó ritka róka rózsa román ruszin sándor sánta sárkány sas sáska savanyú \
      selyem sípos sólyom somogyi sós sötét sugár suhajda sütő sváb szabó szalai szántó szarka \
      szarvas szász szegedi szegény szekeres szél széles szent szép szijártó szikra szilárd \
      szőke szőcs szöllősi szűcs szűts szuhay takács takaró tanító tar tálas tatár tél telek \
      tengeri tímár tót tóth tölgyes török tűz tüzes tyúk ujvári úr üveges vad vadász vágó vajda \
      vaj vak varga varró vas vass vég vér veres víg virág virágh vitéz vizes vörös zab zala \
      zeke zentai zöld zsoldos viktor ibolya ilona kinga remény szabad szerencsés népszava \
      magyar_nemzet index telex blikk bors mandiner fidesz jobbik momentum tisza párbeszéd mol \
      otp richter mozaik eger pécs vác baja makó szeged ózd pápa tata siklós mohács kína india \
      irán oman apple amazon meta
      """,
      .speech: """
      mondta mondja közölte közli hangsúlyozta hangsúlyozza kijelentette kijelenti elmondta \
      elmondja hozzátette hozzáteszi kifejtette kifejti kiemelte kiemeli jelezte jelzi \
      figyelmeztetett figyelmeztet bejelentette bejelenti tagadta tagadja cáfolta cáfolja \
      elismerte elismeri állította állítja ígérte ígéri megígérte kérdezte kérdezi válaszolta \
      válaszolt válaszolja reagált reagál írta írja fogalmazott fogalmaz nyilatkozott \
      nyilatkozik beszélt beszél bírálta bírálja bírált vádolta vádolja megvádolta követelte \
      követeli kérte kéri felszólította felszólít sürgette javasolta megerősítette emlékeztetett \
      emlékeztet utalt rámutatott rámutat üdvözölte üdvözli köszönte köszöntötte lemondott \
      tanúskodott vallotta ismertette ismerteti idézte szögezte leszögezte összegzett magyarázta \
      aláhúzta vélte véli
      """,
      .namesakes: """
      másik más bizonyos névrokona névrokon
      """,
      .firms: "fia fiai társa társai",
      .works: "című film regény dal könyv könyve filmje regénye dráma",
      .vessels: """
      hajó motoros komp gőzös gőzhajó uszály vitorlás jacht komphajó vontató
      """,
      .generationsBefore: "ifj id özv",
      .pairings: "duó duót döntő egyezség kettős meccs paktum páros párost párosa párharc vita",
      .riverArticles: "a az",
      .stories: """
      sorozatban filmben regényben epizódban részben drámában
      """,
      .roles: """
      karakter szereplő
      """,
      .portrayals: "szerepében szerepét",
      .homonyms: """
      névrokon névrokona névrokonát névazonosság \
      névrokonával azonos_nevű
      """,
      .namings: "nevét_viseli nevét_viselő nevét_kapta elnevezett",
      .disclaimers: """
      tévesztendő rokona rokonságban
      """,
      .lives: """
      született meghalt felakasztották kivégezték eltemették
      """,
      .storms: """
      hurrikán vihar tájfun ciklon
      """,
      .games: """
      legyőzte megverte kikapott nyert vesztett
      """,
      .creatures: """
      kanca csődör mén ló paripa kutya macska elefánt oroszlán tigris medve szuka kan puli komondor
      """,
      .fates: "kikötött zátonyra_futott elsüllyedt",
      .players: "színész színésznő",
      .called: "nevű",
      .eras: """
      10_századi 10_században 11_századi 11_században 12_századi 12_században 13_századi 13_században \
      14_századi 14_században 15_századi 15_században 16_századi 16_században 17_századi 17_században \
      18_századi 18_században 19_századi 19_században xii_századi xii_században xiii_századi \
      xiii_században xiv_századi xiv_században xv_századi xv_században xvi_századi xvi_században \
      xvii_századi xvii_században xviii_századi xviii_században xix_századi xix_században
      """,
      .scholars: "szakértő szakértője történész kutató kutatója",
      .contrasts: "nem",
    ],
    ends: [
      .titles: """
      miniszter minisztere elnök elnöke titkár titkára igazgató igazgatója vezető vezetője \
      képviselő szóvivő szóvivője bajnok szakértő kutató mester
      """,
      .things: """
      díj díja díjas díjat utca tér híd ház kastély stadion kupa féle kór szindróma törvény \
      doktrína per szobor emlékmű alapítvány csoport bank gyár művek klinika
      """,
    ]
  )
}
