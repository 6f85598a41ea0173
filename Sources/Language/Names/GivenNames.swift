/// Given names that are nearly always a woman's or a man's, in whatever language; those of both, and
/// those that are surnames or places as often, are left out.
package enum GivenNames {
  /// Of a name in full that begins with its given name; nil where that isn't in the lists.
  package static func sex(of name: String) -> NameTitles.Sex? {
    guard let end = name.firstIndex(where: { " ·・".contains($0) }) else { return nil }
    let first = name[..<end].lowercased()
    if women.contains(first) { return .woman }
    return men.contains(first) ? .man : nil
  }

  /// Whether a word is a given name by its parts: `یدالله`, `نورالدين`, `عبدالرحمن`.
  package static func isCompound(_ word: String) -> Bool {
    word.count > 4
      && (["الله", "الدين", "الدین"].contains { word.hasSuffix($0) } || word.hasPrefix("عبدال"))
  }

  /// All of them, in lower case.
  static let all = women.union(men).union(either)

  /// Whether a name in full begins with a given name that is a man's in Italian and a woman's in German.
  package static func isOfEitherSex(_ name: String) -> Bool {
    name.firstIndex(of: " ").map { menInItalian.contains(name[..<$0].lowercased()) } ?? false
  }

  /// Whether a word in lower case is one.
  package static func contains(_ word: String) -> Bool {
    women.contains(word) || men.contains(word) || either.contains(word)
  }

  /// What is one given name with the word after it: `عبد الرحمن`.
  package static let servants: Set = ["عبد", "عبید", "عبيد"]

  /// Those of women and of men.
  private static let either = words(
    """
    alex andrea ariel ashley camille chris claude dominique frankie gabriele hilary jackie jamie jan jo jordan \
    kim lee leslie luca nicola nikita noor pat robin ross rowan sam sasha shannon sidney simone taylor terry toni tracy \
    саша женя نور
    """)

  /// Of the `either`, those that are men's in Italian and women's in German.
  private static let menInItalian: Set = ["andrea", "gabriele", "nicola", "simone"]

  private static let women = words(
    """
    abigail aoife bernadette beryl bridie bronwyn carys catriona chloe ciara claudette daisy deirdre \
    doreen eilidh esme ethel evie freya gemma glenda glynis grainne hazel helmi henrietta leena \
    isobel jasmine jodie kaisa kayla kelsey kirsty maeve maisie marjorie megan mildred noreen paige \
    philippa pirjo rhiannon rhoda rosamund saoirse scarlett sian siobhan solveig tamsin tara tessa \
    tiffany velma verity winifred \
    安娜 玛丽 玛丽亚 瑪麗 瑪麗亞 伊丽莎白 伊莉莎白 安吉拉 安格拉 凯瑟琳 索菲亚 蘇菲亞 艾米丽 艾玛 珍妮 卡米拉 奥尔加 \
    娜塔莉亚 法蒂玛 莱拉 乌尔苏拉 克里斯蒂娜 海伦娜 伊莎贝尔 卡罗琳 夏洛特 萨拉 劳拉 朱莉娅 丽莎 戴安娜 \
    アンナ マリア マリー エリザベス アンゲラ キャサリン ソフィア エミリー オルガ ナタリア ファティマ ローラ サラ ジュリア \
    ヒラリー カマラ クリスティーヌ シャルロット ハンナ ヘレナ \
    رزا نسترن سمانه مریم‌سادات فاطیما ملیکا هلیا پرنیان پرنیا بهناز مهرناز گلاره گلرخ \
    آرمیتا نوشا اکرم‌السادات ملیحه محبوبه نفیسه سمیرا سولماز ساره نازیلا آیناز نیوشا \
    کیمیا رومینا تینا طناز \
    ناديا ندى أسيل شذى عبلة تغريد آسيا مروة ربى رهام روان \
    لينا لين هلا دانا تمارا رنيم صابرين فاتن فاديا ميادة نهلة نهاد وئام يسرى \
    felicity oksana phoebe poppy zuri ngozi chioma adaeze amara abena akosua afua efua wanjiru \
    njeri achieng leilani keiko sakura haruka naoko yoko akiko michiko hiroko tomoko kyoko xiu \
    lakshmi sunita anjana kavita meera priyanka deepa radha gita usha lata rekha nisha pooja inês \
    inés nuria nerea leire itziar ainhoa aitana noelia fátima lurdes luzia iara jussara juçara \
    thaís débora mônica cláudia lívia letícia antônia lúcia márcia sônia vânia zélia rosângela \
    mireia montserrat meritxell agnese annarita assunta carmela donatella elisabetta emanuela \
    eugenia fabrizia filomena fiorella ginevra giada giovannella ilaria immacolata lucrezia \
    luciana marilena marinella mariangela michela milena nunzia ombretta oriana ottavia paolina \
    piera rosalba rossana rossella serenella simonetta sveva tiziana aurélie bénédicte bérénice \
    célestine céline clotilde coralie corentine danièle delphine édith éléonore élisabeth élise \
    élodie émilie eugénie fabienne gaëlle ghislaine gwenaëlle joëlle josiane jocelyne laetitia \
    lucienne maëlle maëlys marcelle margaux marie-claude marie-france marie-hélène marie-laure \
    marielle maryse mélanie michèle morgane mylène nadège noëlle océane pascale perrine pierrette \
    raymonde régine roselyne ségolène séverine solène sophie-anne stéphanie sylviane violaine \
    yvette zélie anke anneliese annika bärbel brunhilde carola christa christel christiane christl \
    edeltraud elfriede elke ellinor erna friederike gabi gerhild gesine grit heidemarie heidrun \
    helga henny hilde hiltrud ilka imke insa irmgard irmtraud isolde julika jule juliane käthe \
    kirstin kornelia liselotte lieselotte maren margarete margarethe margrit marlis mechthild \
    meike nadja ragnhild rebekka sigrun silke sonja swantje theresia traudl ursel uschi waltraud \
    wencke \
    سلوى نجوى عزة نهى هناء صفاء علياء رشا شيماء دعاء آية آلاء إسراء بثينة فيروز صباح ماجدة نوال \
    سناء عبير ريما رولا رلى كارمن جيهان داليا يارا تالا لارا نانسي إليسا شيرين أنغام نعيمة حليمة \
    رقية كلثوم أميمة لمياء هيفاء سوسن ميساء نجاة حياة سكينة حفصة أميرة نادين هديل رهف لجين \
    غدير مها إيناس منال عفاف نبيلة وداد فريدة سعدية مليكة بشرى خولة أروى جنان ميرنا كريستين \
    ماري ماريا آنا أنجيلا إليزابيث كاترين صوفي جوليا إيما تيريزا مارغريت هيلاري كامالا ميشيل إميلي \
    إنغريد سلوی پری لاله بیتا مهتاب شهناز فرزانه فریده صدیقه زهره نیلوفر سیمین شیوا شقایق پرستو \
    پروانه پریسا پگاه ترانه نگار نگین ندا نازی آزاده آرزو آیدا الناز المیرا بهاره ثریا حمیده \
    دلارام راضیه رعنا ژاله ژیلا ساناز سپیده سودابه شادی شبنم شکوفه شهره شیما عاطفه غزاله \
    فروغ کتایون گلناز گلی گیتی لادن لیلی مرجان مرضیه مژگان مهری مهشید میترا مینو نوشین هاله هما \
    هستی یاسمن یلدا آتنا آناهیتا کبری اقدس منیره ماریا آنگلا الیزابت کاترین سوفی جولیا اما ترزا \
    مارگارت هیلاری کامالا شهین مهین اکرم عفت алёна алена ангелина василиса виолетта галя дарина \
    даша евдокия злата инесса камила карина катерина кира лада лейла лена лилия лиля лора майя \
    милана мила надя наташа нелли нонна оля пелагея рая регина роза рената сабина снежана соня \
    стелла таня фаина эмилия юля яна ярослава аида айгуль алсу гузель дина динара зульфия лейсан \
    фатима амина камилла марта эва ханна клара \
    els feride naciye ada adele agnes agnieszka aisha alice alicia aline alina amelia amina ana anastasia angela anita \
    anna annabel anne annette anja antonia astrid aurora barbara beata beatrice beatriz bettina \
    birgit brenda brigitte camille carla carlotta carmen carolina caroline catarina catherine \
    cecilia celia charlotte chiara christina christine clara claudia clémence cristina daniela \
    deborah denise diana dora dorothy edith ekaterina elena eleanor elisa elisabeth elizabeth ella \
    ellen elsa emilia emily emma erika esther eva evelyn fatima fiona francesca françoise frieda \
    gabriela gabriella gerda gina giulia gloria greta gudrun hanna hannah heidi heike helen helena \
    hélène henriette ida ilse ines inga ingrid irene irina irma isabel isabella isabelle jana jane \
    janet jeanne jennifer jessica johanna josefina judith julia juliana juliette karen karin \
    katarina katarzyna kate katharina katherine katja katrin khadija klara konstanze kristin \
    kristina larissa laura layla lea leila lena leonor lidia linda lisa lola louise lucia lucía \
    lucie lucy ludmila luisa magdalena malgorzata mara margaret margarita marguerite maria maría \
    marie marina marta martha martina mary matilda maryam melanie mercedes mia mila miriam mónica \
    monika nadia nancy naomi natalia natasha nina nora odile olga olivia ottilie patricia paula \
    pauline petra pilar priya rachel rebecca regina renata rita rosa rosalind rosemary ruth sabine \
    sandra sara sarah selma sharon silvia sofia sophia sophie sonia stefania stella stephanie susan \
    susanna svenja svetlana tamara tanja tatiana teresa theresa ulla ulrike ursula valentina valeria \
    vera veronica victoria viktoria wanda yasmin yvonne zainab zoë zoe анна мария елена ольга \
    татьяна наталья ирина светлана екатерина людмила галина нина вера надежда любовь марина юлия \
    оксана анастасия дарья полина ксения алина adela adriana agathe agnès aino alba albertine \
    alejandra aleksandra alessandra alexandra alma alva amanda amélie anaïs andreea anette angelica \
    angelika anika anjali ann annalisa anneli annelies annemarie annie anouk antje antonella \
    antonina antonietta apolline asta audrey barbora bea beatrix bente berit bertha bianca blanca \
    bridget britta candice carina carin carole carolin cassandra catalina cathy chantal charlene \
    chiamaka chiyo cindy claire clarissa claudine clementine colette concetta constance constanza \
    consuelo cora cordelia corinna corinne cornelia cynthia dagmar dalia danielle daria dawn debbie \
    delia denisa dina dolores donna dorit doris dorota dorothea dorothée ebba edda edna eeva eileen \
    elaine eleni eleonora elif elina elise eliza ellie elodie eloise elsie elvira emine enikő \
    ernestine erzsébet esmeralda esperanza estelle estrella éva fabiola fanny fatma federica felicia \
    fernanda flavia florence franziska frida gabrielle gabrielė geneviève georgia georgina geraldine \
    gerlinde gertrud gesa gisela gitte giovanna giuliana giuseppina gladys gráinne graziella greet \
    grete gretchen griet gülten hana hannelore harriet hatice hedwig hella henrike hermine herta \
    hilda hildegard hortense huda ildikó ilona imelda imogen indira inès inge ingeborg iolanda iris \
    isabela isadora ivana ivy izabela jacqueline jadwiga janina jean jeanette jelena jenny joan \
    joana joanna jolanda jolanta josefa josefine josephine joy joyce juana judit justine jutta \
    kaarina karina karolina kateřina kathleen kathrin kathryn katalin kati katy kerstin kirsi \
    kirsten klára krisztina laila lara lauren laurence leonie leonora leticia liesbeth lili liliana \
    lilian lilly lina linnea liv lorena loretta lorna lotte louisa lourdes luana lucinda lucille luz \
    lydia lyudmila maarit mabel madeleine madeline mafalda magda magdolna maike maja malin mandy \
    manon manuela marcella margit margot margret mari mariam mariana marianne mariette marika \
    marilyn marion marisa marit marjo marlene marlies märta marzia mathilde matilde maud maureen \
    melissa meral mercè meryem michaela michelle mina minna mireille miroslava mirja monique morag \
    muriel myriam nadine najat nana nanette natalie nathalie nele nelly nermin nicole nicoletta \
    nieves niamh noémie noor noora norma nour nurcan odette olena orsolya ornella paloma pamela \
    paola patrizia pauliina pavlína penelope pernille phyllis pia priscilla rachele raffaella raisa \
    ramona raquel rebeca regine reka réka renate riitta roberta romana romy rosalia rosanna rosario \
    roxana rosie roswitha roya ruta sabina sabrina saija salma samantha samira sanna saskia selina \
    serena sevgi sheila shirin shirley sigrid simona sinéad sirpa siobhán solange soledad \
    soraya stefanie sunniva susana susanne suzanne svea sylvia sylvie sílvia szilvia tania tarja \
    tereza thea thelma therese thérèse tilda tina trudy tuula uta ute valérie vanessa vanja veera \
    verónica veronika véronique vesna vilma vincenza violeta virginia virginie viviana vivian vivien \
    vivienne wendy wiebke wilhelmina wilma xenia yael yasemin yolande yuki yulia zahra zara zehra \
    zeynep zofia zsófia zsuzsanna zuzana жанна лариса валентина тамара раиса зинаида зоя лидия \
    маргарита диана валерия вероника виктория ева инна алла эльвира эмма софия софья евгения \
    елизавета варвара ульяна таисия клавдия антонина римма ليلى فاطمة مريم هدى سارة زينب عائشة \
    خديجة سعاد نادية سلمى ريم رنا دينا منى سميرة وفاء هالة لبنى أمل إيمان هند جميلة ياسمين آمنة \
    رانيا غادة سهى نجلاء فدوى لطيفة حنان أسماء فاطمه مریم زهرا سارا نسرین مینا لیلا پروین شیرین نرگس \
    مهسا الهام سمیه ناهید فرشته سیما نازنین طاهره معصومه اعظم زینب هانیه رویا مهناز شهلا فریبا
    """)

  private static let men = words(
    """
    aiden barnaby brandon caleb clarence cormac dafydd darragh denzil emrys eoin ethan ezra gideon \
    huw jonah jude kelvin nigel oluwaseun owain reginald silas toby trevor vernon zachary \
    哈立德 穆罕默德 艾哈迈德 奥马尔 优素福 约翰 大卫 迈克尔 罗伯特 威廉 詹姆斯 查尔斯 乔治 唐纳德 弗拉基米尔 谢尔盖 伊万 亚历山大 皮埃尔 \
    汉斯 保罗 彼得 托马斯 安德烈 何塞 胡安 卡洛斯 路易斯 迭戈 马里奥 约瑟夫 理查德 尼古拉 安东尼奥 弗朗西斯科 易卜拉欣 阿卜杜拉 \
    ハリド ムハンマド アフメド ジョン デービッド マイケル ロバート ウィリアム ジェームズ チャールズ ジョージ ドナルド ウラジーミル セルゲイ \
    イワン アレクサンドル ピエール ハンス パウロ ピーター トーマス アンドレ ホセ フアン カルロス ルイス ディエゴ マリオ \
    یدالله اسدالله نصرالله فتح‌الله حبیب‌الله سیف‌الله ذبیح‌الله نعمت‌الله عنایت‌الله رحمت‌الله \
    قدرت‌الله هدایت‌الله حجت‌الله حشمت‌الله روح‌الله فضل‌الله لطف‌الله آرمین آرین اردلان ارسلان \
    اسکندر اشکان افشین امیرعلی امیرمحمد انوش برزو بردیا بهداد بهرنگ پارسا پوریا تیمور \
    جهانگیر حافظ دانیال زکریا سامی سروش سیامک شاهرخ شهروز طاها عبدالرضا عبدالکریم عرفان \
    غلامحسین فرخ فرشاد کامبیز کاووس کیانوش کیارش گودرز ماهان مظفر میثم نوید هوتن یونس \
    عبدالرحمن عبدالعزيز عبدالكريم عبدالرحيم عبدالفتاح عبداللطيف عبدالمجيد عبدالقادر عبدالسلام \
    عبدالحميد عبدالوهاب نورالدين مهند مؤيد قصي إيهاب أمجد كنان كميل \
    salvador \
    kwame kofi kojo kwabena yaw chinedu emeka obinna ifeanyi olumide babatunde segun tunde femi \
    wale amadou moussa ousmane cheikh ibrahima seydou boubacar abdoulaye demba modou youssouf issa \
    souleymane aliou kenji hiroshi takashi naoki kazuo satoshi makoto yuto haruto daiki ryota \
    rajesh sanjay vijay anil sunil amit rahul arjun ravi suresh ramesh mahesh dinesh narendra \
    arvind ashok deepak nguyen iñigo íñigo unai aitor iker xabier mikel josep oriol pol marçal \
    artur fabrício márcio sérgio flávio otávio otavio vinícius rogério valdemar waldemar edson \
    gilson nilson ademar adhemar aécio almir amílcar aníbal benedito heitor hélder hélio ícaro \
    josué júlio laércio lázaro leonel leôncio lúcio marcílio mário milton moacir nélson paulo \
    raimundo renan rúben sandro saulo tomé ubirajara zeca achille adelmo agostino amerigo ansaldo \
    antonello arcangelo arnaldo biagio calogero camillo carmelo carmine celestino ciro corrado \
    cosimo costantino daniele davide demetrio edmondo egidio eligio ermanno ettore ezio ferdinando \
    ferruccio filiberto fulvio furio gaetano gaspare gennaro germano giacinto gianluigi gianmarco \
    gino giordano giuliano guerrino iacopo ivano jacopo lamberto lapo leopoldo lorenzino ludovico \
    manlio mirko nello nicolò niccolò nino norberto omero onofrio oreste orazio ottavio patrizio \
    piergiorgio piero pino pippo raimondo renzo rino romolo ruggero sabino saverio sebastiano \
    severino silvano silverio siro spartaco stelio tarcisio tazio teo terenzio tiziano tullio \
    ubaldo valentino virgilio adrien alban amaury anatole anicet antonin armel arsène aubin \
    augustin aurélien aymar aymeric barnabé baudouin blaise brieuc célestin cyprien cyrille edgard \
    edmond éloi emeric émilien eudes eugène félix fernand firmin florent florentin gaël gaëtan \
    gautier geoffroy georges-henri ghislain gonzague gontran grégory guy gwendal hervé hippolyte \
    hugues jean-baptiste jean-claude jean-louis jean-marc jean-marie jean-michel jean-paul \
    jean-yves jérémie jérôme joël josselin lazare léo léonard léopold ludovic maël marcelin mathis \
    maxence mederic morgan noé octave paulin pierre-yves quentin raphaël régis renaud roch \
    rodolphe rodrigue romaric séverin simon-pierre stanislas stéphane sylvestre tancrède tanguy \
    théophile thibaud thibaut titouan ulysse urbain valère valéry victorien xavier-marie \
    yann-marie yoann yohan yvan yvon zacharie achim adalbert arnfried bastian bernward berthold \
    bodo burghard claas dankwart detlev dietmar eckart eckehard edzard eike ekkehard enno \
    ernst-otto erhard ewald falko folkert franz-josef friedhelm fridolin gebhard gereon gerold \
    gero gerrit gisbert gottfried gotthard gottlieb guntram günther hanno hans-georg hans-joachim \
    hans-jürgen hans-werner harm hartwig heiner heinz-peter helge helmuth henning heribert hinnerk \
    hinrich holger horst-dieter ingolf jannes jobst jochen jörg jörn karl-friedrich klaus-dieter \
    knut korbinian kuno lennard ludger ludolf malte meinhard meinolf merten nepomuk nico ole \
    ortwin otmar ottmar ottokar peer poldi quirin ralf reimar reinhart roderich roman rüdiger \
    ruprecht sigmar sigmund sigurd silvester sönke sixtus tammo thilo thorben tilman till-jonas \
    timm tjark tönnies udo utz volkmar wenzel wieland winfried witold wolfram xaver \
    سامر كمال هاني رائد غسان أنس معتز منير باسل باسم حاتم حامد خليل داوود راشد \
    رمزي زهير سليم سليمان سيف شادي شريف شوقي صابر ضياء عاصم عامر عباس عدنان \
    عصام عمار عمرو عيسى غازي فارس فاروق فايز فهد فوزي فيصل قاسم قيس لؤي مالك مأمون مازن مجدي مراد \
    معاذ مهدي موسى ناجي نايف نعيم هيثم وسام يحيى يعقوب ياسين يونس أكرم أشرف أمير أمين أسامة \
    أدهم إسماعيل إسحاق إدريس بدر بشار بشير ثامر جاسم جعفر جلال جميل حمزة حمدي حيدر خضر رشاد \
    رفيق زكريا زيد سالم سعد سلمان سلطان شاكر طه عبد عثمان عدي عزيز علاء غالب فراس كامل كاظم \
    لطفي محسن محيي مختار مصعب منذر ميشال نصر هادي وحيد وديع جبران توماس مايكل جون جيمس ديفيد روبرت \
    ويليام بيتر بول مارك دانيال ستيفن أندرو كريس كريستيان فرانك هانز كارل غيرد مولر فريدريك إريك \
    يان لارس أولاف باولو ماركو ماريو خوسيه خوان كارلوس لويس فرانسوا بيير جاك إيمانويل نيكولا \
    فلاديمير سيرغي ديمتري إيفان دونالد جو باراك بيل توني بوريس آدم كيفن جاستن بنيامين إيهود \
    أرييل منوچهر علی محمدرضا علیرضا غلامرضا حمیدرضا امیرحسین محمدعلی ابراهیم اسماعیل اسحاق یعقوب \
    یوسف خسرو جمشید سیاوش سهراب رستم سام کامران کیوان کیان کوروش اردشیر شاپور فریدون فریبرز \
    فرامرز فرزاد فرزین فرید فیروز بهزاد بهنام بهمن بهادر پرویز پژمان پدرام پویا تورج حبیب حمزه \
    رامین روزبه زانیار ساسان سامان سپهر سجاد سهیل شاهین شهرام شهاب شهریار صمد طاهر عارف عزت غلام \
    فرشید قدرت کاظم کریم‌خان محمدحسین مازیار مانی مجتبی مرتضی مصطفی مهران مهرداد مهیار موسی میلاد \
    نیما هومن یاسر یاشار یحیی آرمان آریا مایکل جان جیمز دیوید رابرت ویلیام پیتر پل مارک \
    دانیل فرانک هانس کارل امانوئل ولادیمیر باراک بیل تونی بوریس аркадий афанасий вениамин витя \
    вова всеволод гена герман гоша давид демьян дима ефим жора захар иосиф исаак кузьма леонтий \
    лука макар марат марк мартин миша митя модест назар нестор никифор олесь остап пантелей платон \
    прохор рафаэль ренат ринат роберт рудольф рустам святослав серёжа тихон трофим ульян федя \
    филипп эдгар эльдар эмиль юлиан юлий якоб ян альберт артур ахмед азат айдар алмаз булат дамир \
    ильдар камиль мурат раиль рашид тагир шамиль магомед ахмат рамзан заур джон джеймс майкл дэвид \
    уильям том томас питер пол стив уилл жан пьер жак эммануэль карлос хосе хуан фидель рауль \
    франсуа ханс фридрих отто дональд джо барак билл тони адам кевин стивен davi ramsés léon rémy \
    mateus thiago tiago joaquim sílvio cláudio luan caio \
    aaron abdul abdullah adam adolf adrian ahmed albert alberto aldo alexander alfred ali anders \
    andrew andré andrés andreas andrzej angus anthony antoine antónio antonio arthur arturo bernard \
    bernd bill björn bob boris brian bruno carlo carlos christian christoph christopher claude \
    daniel dave david diego dieter dietrich dimitri dmitri donald doug duncan edgar edmund eduardo \
    edward emil emilio enrico eric erich erik ernesto etienne eugene fabian fabio federico felipe \
    felix fernando filippo frederick friedrich fritz gavin geoffrey georg george gerald gerhard \
    giacomo gianni giorgio giovanni giuseppe gregor guido guillaume günter gustav hamid hans harald \
    hassan heinrich heinz helmut henri herbert hermann hugo hussein igor ignacio ivan jacob jacques \
    jakob james javier jeremy jerome jim joachim joão joe johan johann john jonas jonathan jorge \
    josé josef joseph juan julio jürgen karim karl keith kenneth kevin klaus konrad krzysztof kurt \
    lars laurent lorenzo louis luca luciano ludwig luigi luís lukas manuel marcel marco marek mario \
    markus martin massimo mateo matteo matthew matthias matthieu mauricio max michael michel miguel \
    mikhail mohamed mohammed muhammad nicholas nicolas niels nikolai norbert oleg olivier oskar otto \
    pablo paolo patrick pavel pedro peter philip philipp philippe pierre piet pietro piotr rafael \
    rainer ralph raúl reinhard renato ricardo richard robert roberto roger roland rolf ronald \
    salvatore samuel sebastian sergei sergio simon stefan stefano stephen steven stuart sven thierry \
    thomas tobias tom tomás tommaso tomasz uwe vasily vincent vincenzo vladimir volker walter werner \
    wilhelm william wolfgang xavier yusuf александр сергей дмитрий андрей алексей иван михаил \
    николай владимир пётр петр павел юрий виктор борис олег игорь антон максим роман илья никита \
    егор григорий василий adem agustín aidan alain alan alasdair albrecht aldous alejandro aleksandr \
    aleksander alessandro alessio alexandre alexei alexis alistair allan alois alphonse alvaro \
    álvaro ambrose amedeo amir anatoly andrej andrei ándras andrás angelo ansgar anselm antal anton \
    antti ari arjen armand armin arnaud arne arnold arvid attila august auguste augusto aurelio axel \
    balázs baptiste barry bartholomew bartolomeo basil bastien beat béla benedict benedikt bengt \
    benito benjamin benoît bernardo bernhard bertil bertrand bjarne bogdan brad brendan brett bruce \
    bryan burkhard byron callum calum carl carsten casper cecil cedric cédric cemal cesar césar \
    cesare chad charles charlie chen chris christof christophe christos cillian claudio claus \
    clemens clément clive colin connor conor conrad constantin corey cornelis craig curtis cyril \
    dale damian damien damir dan danilo dario darío darren declan denis dennis derek dermot desmond \
    detlef dick didier dimitar dimitris dino dirk domenico dominic dominik donato douglas drew dylan \
    eberhard eckhard edgardo edoardo édouard egon eino elias elio elliot elmar emanuele emiliano \
    émile emmanuel emre endre enrique enzo ercole erkki ernest ernst erwin esko esteban étienne \
    eugen eugenio evan ewan fabien fabrice fabrizio farid fausto felice ferdinand ferenc fergus \
    filip finn flavio florian floris francesco francis francisco franco franck françois frank franz \
    fred freddy frédéric gábor gabriel gareth gary gaspard gaston geoff georges georgios gérard gerd \
    gert gianluca gianfranco gilbert gilberto gilles giorgos giulio gonzalo gordon göran graham \
    grant greg gregory grégoire guglielmo guillermo gunnar guus gyula håkan hakan hamish hannes \
    hans-peter harold harri harry hartmut hasan hector héctor heikki heiko hendrik henrik henrique \
    henry hernán horace horst howard hubert hugh humberto ian ibrahim ignatius ignaz ilkka ilya imre \
    ingo ioannis isaac ismael ismail istván itamar ivar ivo iwan jaakko jack jaime jakub jan janne \
    jannik jános jari jasper jean-luc jean-pierre jeff jeffrey jens jeroen jesper jesús jesse jiří \
    joel joep jón jonatan jordi joris joshua józsef juha jukka jules julian julien juliusz jurgen \
    justin jussi kálmán kalle kamal karel karl-heinz karsten kaspar keijo kemal ken kent kimmo klaas \
    konstantin konstantinos kristian kristof kyle lajos lance larry lászló lauri lawrence leandro \
    lech leif len lennart leo leon leonard leonardo leonid leopold leroy levi lewis liam linus \
    lionel livio loïc lothar luc lucas lucien lucio luiz lutz maarten magnus malcolm mahmoud mamadou \
    manfred manolis marc marcello marcelo marcin marcos marcus mariano marius mark marko marten \
    martín matej mateusz mathias mathieu mats matt matti maurice maurizio mauro maximilian maxime \
    mehmet melchior mihai mihály mike mikael mikko miklós milan milos miloš miroslav mohammad moritz \
    mustafa nathan nathaniel ned neil nelson nestor niall nick nicolás niklas niko nils noah noel \
    nuno octavio odd olaf olav oliver omar orhan orlando oscar osman osvaldo owen paddy pascal pasi \
    pasquale patricio pau paul pekka pentti per percy pere péter petr petri petter phil \
    pierfrancesco pier pierluigi pim pirmin porfirio raffaele rafał rafaël raimund ramiro ramón \
    ramon randall randolph raoul rasmus raymond raymundo reijo reiner reinhold remigio remy rémi \
    rené reza rhys riccardo rick rik rob robbie rocco rod roderick rodney rodolfo rodrigo roel \
    roeland romain rogelio ronan rory roy ruben rubén rudi rudolf rui rune rupert russell ryan sami \
    samir samuli sander sándor santiago saul scott sean seán sébastien seppo serge sergey shane \
    silvio simeon siegfried simón slavko sorin spencer stan stanislav stanislaw stanley stefanos \
    stelios steffen stellan sten steve stig sture sylvain tadeusz tamás tapio tarek tariq ted \
    teodoro terence teun theo théo theodor theodore thibault thijs thor thorsten tibor till tim timo \
    timothy tito todd toni tony tor torsten tristan tuomas tyler tyrone ugo ulf ulrich umberto \
    valentin valerio valtteri veikko vesa victor vidar viggo viktor ville vince vinicius virgil vito \
    vittorio vlad vladislav vojtěch wayne wenceslas wilfred wilfried willem willi willy wim winston \
    wolf-dieter wout yannick yann yevgeny yves zbigniew zoltán zoran анатолий валентин валерий вадим \
    виталий владислав вячеслав геннадий георгий глеб денис евгений игнат карл кирилл константин лев \
    леонид матвей мирон руслан семён степан станислав тарас тимофей тимур фёдор эдуард яков ярослав \
    арсений артём артем арсен богдан даниил родион савелий أحمد محمد محمود سامي خالد يوسف إبراهيم \
    علي حسن حسين عمر كريم سعيد سمير فادي رامي طارق جمال ناصر عادل هشام وليد مصطفى حسام نبيل جورج \
    إلياس بلال زياد ماجد أيمن بسام عبدالله ياسر مروان رشيد نزار فؤاد وائل احمد حسین رضا مهدی امیر \
    مجید حمید سعید کریم بهروز داریوش فرهاد جواد اکبر اصغر منصور کاوه بابک آرش مسعود هادی سینا \
    بیژن هوشنگ ایرج بهرام
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
