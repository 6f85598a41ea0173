extension NameLanguage {
  static let french: NameLanguage = .init(
    "fr",
    men: """
      m mm monsieur messieurs mr sieur sir lord roi prince duc comte empereur père frère abbé \
      cardinal évêque archevêque monseigneur pape \
      apôtre
      """,
    women: """
      mme mmes madame mesdames mlle mlles mademoiselle mesdemoiselles lady reine princesse \
      duchesse comtesse impératrice sœur soeur mère
      """,
    openers: """
      à afin ailleurs ainsi alors après apparemment as au aucun aucune auparavant auprès \
      aujourd'hui auquel aussi aussitôt autant autour autre autrefois autrement aux avant avec \
      beaucoup bien bientôt bref c ç ça car ce ceci cela celle celles celui cependant certains \
      certaines certes ces cet cette ceux chacun chacune chaque chez ci combien comme comment \
      concernant contre critiqué critiquée d dans davantage de dedans dehors déjà demain depuis \
      derrière des dès désormais deux devant dire dit donc dont du durant effectivement elle \
      elles en encore enfin ensuite entre envers environ est et étaient étant était être eu eux \
      évidemment excepté face faut finalement fut grâce hélas heureusement hier hormis hors ici \
      il ils interrogé interrogée invité invitée jadis jamais j je jusqu jusque l la là laquelle \
      le lequel les lesquels leur leurs loin lors lorsque lorsqu lui l'un m ma maintenant mais \
      malgré me même mes moi moins mon moyennant n naguère ne néanmoins ni nommé nommée non nos \
      notamment notre nous nul on or ou où outre par parce parfois parmi partout pas passé \
      pendant peu peut-être plus plusieurs plutôt pour pourquoi pourtant près presque \
      probablement puis puisque puisqu qu quand quant que quel quelle quelles quelques quelqu \
      quels qui quiconque quoi quoique récemment resté reste rien sa sans s se selon seul seule \
      ses si sinon sitôt soit son sont soudain souvent sous soutenu soutenue suite suivant sur \
      surtout ta tandis tant tantôt tard te tel telle tels telles tes toi ton tôt toujours tour \
      tous tout toute toutefois toutes très trois trop tu un une vers via voici voilà voire vos \
      votre vous vraiment y accusé accusée arrivé arrivée né née élu élue réélu nommément \
      actuellement ancien ancienne ex anciennement autrement_dit curieusement dernièrement \
      dorénavant également étonnamment exit face_à fort forte hier_soir idem initialement \
      inversement justement longtemps lundi mieux naturellement nouveau nouvelle officiellement \
      parallèlement paradoxalement par_exemple personne pire précédemment premièrement quasi \
      rappelons récompensé réuni saluant selon_lui seulement simultanément surnommé \
      ultérieurement visiblement \
      voisine voisin
      """
  ) { .french }
}

extension NameLexicon {
  static let french = NameLexicon(
    .french, [.thingsFirst, .elision, .bareSurnames],
    womensOffices: """
      t>te é>ée eur>rice eur>euse eur>eure er>ère en>enne f>ffe
      """,
    lists: [
      .titles: """
      dr dre drs pr prof professeur professeure professeurs professeures docteur docteurs \
      doctoresse me maître maîtres mgr monseigneur président présidente présidents présidentes \
      vice-président vice-présidente vice-présidents vice-présidentes ex-président ex-présidente \
      ex-présidents ex-présidentes premier_ministre première_ministre ministre ministres \
      vice-ministre vice-ministres ex-ministre ex-ministres secrétaire secrétaires \
      secrétaire_général secrétaire_générale secrétaire_d'état chancelier chancelière \
      vice-chancelier sénateur sénateurs sénatrice sénatrices député députée députés députées \
      eurodéputé eurodéputée eurodéputés eurodéputées parlementaire parlementaires élu élue élus \
      élues maire maires mairesse adjoint adjointe adjoints adjointes conseiller conseillère \
      conseillers conseillères gouverneur gouverneure gouverneurs gouverneures préfet préfets \
      préfète sous-préfet ambassadeur ambassadeurs ambassadrice ambassadrices consul consule \
      consuls consules émissaire émissaires envoyé envoyée envoyés envoyées commissaire \
      commissaires porte-parole délégué déléguée délégués déléguées représentant représentante \
      représentants représentantes rapporteur rapporteure rapporteurs rapporteures rapporteuse \
      général générale généraux colonel colonels lieutenant-colonel lieutenant lieutenante \
      lieutenants lieutenantes commandant commandante commandants commandantes capitaine \
      capitaines sergent sergente sergents sergentes caporal adjudant amiral vice-amiral \
      maréchal maréchale brigadier soldat soldate soldats soldates officier officière gendarme \
      policier policière inspecteur inspectrice juge juges magistrat magistrate magistrats \
      magistrates procureur procureure procureurs procureures procureure_générale avocat avocate \
      avocats avocates avocat_général bâtonnier bâtonnière notaire greffier enquêteur enquêtrice \
      pape cardinal cardinaux archevêque évêque curé abbé père frère sœur soeur pasteur pasteure \
      pasteurs pasteures rabbin grand_rabbin imam cheikh ayatollah mollah mufti patriarche \
      prieur recteur rectrice doyen doyenne roi reine prince princesse dauphin duc duchesse \
      comte comtesse marquis marquise vicomte baron baronne empereur impératrice tsar émir \
      sultan lord sir chevalier directeur directeurs directrice directrices directeur_général \
      directrice_générale pdg dg patron patronne patrons président-directeur chef cheffe chefs \
      dirigeant dirigeante dirigeants dirigeantes leader leaders responsable responsables \
      fondateur fondateurs fondatrice fondatrices cofondateur cofondatrice entrepreneur \
      entrepreneure entrepreneurs entrepreneures entrepreneuse homme_d'affaires femme_d'affaires \
      milliardaire milliardaires banquier banquière gérant gérante gérants gérantes trésorier \
      trésorière coordinateur coordinatrice animateur animatrice présentateur présentatrice \
      journaliste journalistes reporter rédacteur rédactrice éditorialiste éditorialistes \
      chroniqueur chroniqueuse correspondant correspondante correspondants correspondantes \
      écrivain écrivaine écrivains écrivaines auteur auteure auteurs auteures autrice autrices \
      romancier romancière poète poètes poétesse dramaturge dramaturges essayiste essayistes \
      philosophe philosophes historien historienne historiens sociologue sociologues politologue \
      politologues économiste économistes analyste analystes politiste anthropologue \
      anthropologues géographe géographes psychologue psychologues psychiatre psychiatres \
      médecin médecins chirurgien chirurgienne infirmier infirmière infectiologue \
      épidémiologiste virologue chercheur chercheurs chercheuse chercheuses scientifique \
      scientifiques physicien physicienne chimiste biologiste biologistes climatologue \
      climatologues mathématicien mathématicienne ingénieur ingénieure ingénieurs ingénieures \
      astronaute astronautes spationaute expert experte experts expertes spécialiste \
      spécialistes enseignant enseignante enseignants enseignantes instituteur institutrice \
      étudiant étudiante étudiants étudiantes élève chanteur chanteurs chanteuse chanteuses \
      rappeur rappeurs rappeuse musicien musicienne compositeur compositrice pianiste pianistes \
      violoniste violonistes guitariste guitaristes acteur acteurs actrice actrices comédien \
      comédienne humoriste humoristes cinéaste cinéastes réalisateur réalisateurs réalisatrice \
      réalisatrices producteur productrice metteur_en_scène danseur danseuse chorégraphe \
      chorégraphes peintre peintres sculpteur sculpteurs sculptrice photographe photographes \
      architecte architectes artiste artistes styliste stylistes couturier créateur créatrice \
      mannequin dessinateur dessinatrice éditeur éditrice traducteur traductrice critique \
      entraîneur entraîneure entraîneurs entraîneures entraîneuse coach sélectionneur \
      sélectionneuse attaquant attaquante attaquants attaquantes défenseur défenseure défenseurs \
      défenseures milieu gardien gardienne buteur buteuse ailier joueur joueurs joueuse joueuses \
      footballeur footballeurs footballeuse international internationale champion champions \
      championne championnes cycliste cyclistes coureur coureuse pilote pilotes sprinteur \
      sprinteuse nageur nageuse skieur skieuse judoka boxeur boxeuse athlète athlètes \
      tenniswoman tennisman star stars vedette légende militant militante militants militantes \
      activiste activistes opposant opposante opposants opposantes dissident dissidente \
      dissidents dissidentes syndicaliste syndicalistes lobbyiste candidat candidate candidats \
      candidates adversaire rival rivale rivals rivales allié alliée alliés alliées \
      chef_de_l'état chef_du_gouvernement garde_des_sceaux négociateur négociatrice diplomate \
      diplomates conseiller_spécial assistant assistante assistants assistantes collaborateur \
      collaboratrice camarade compagnon citoyen citoyenne collègue collègues confrère ami amie \
      mère témoin suspect suspecte suspects suspectes accusé accusée accusés accusées prévenu \
      prévenue prévenus prévenues victime agriculteur agricultrice boulanger boulangère \
      cuisinier cuisinière restaurateur restauratrice
      """,
      .generations: """
      père fils aîné cadet l'aîné l'ancien le_jeune le_vieux l'aînée la_jeune senior junior
      """,
      .times: """
      lundi lundis mardi mardis mercredi mercredis jeudi jeudis vendredi vendredis samedi \
      samedis dimanche dimanches janvier février mars avril mai juin juillet août septembre \
      octobre novembre décembre lun mar mer jeu ven sam dim janv févr fév avr juil sept oct nov \
      déc matin soir midi minuit après-midi nuit noël pâques pentecôte toussaint ascension \
      printemps été automne hiver hier demain aujourd'hui
      """,
      .particles: "de du des la le les d l del da das do di van en ben al",
      .qualifiers: """
      unis confédérés \
      démocratique \
      nord sud ouest nord-est nord-ouest sud-est sud-ouest centre haut haute hauts hautes bas \
      basse basses grand grande petit petite vieux vieille vieil nouveau nouvelle nouveaux \
      nouvelles saint sainte st ste mont port fort cap lac île isle val proche lointain extrême \
      moyen inter ac as fc sc us aj ogc rc stade olympique real sporting dynamo papouasie arabie
      """,
      .qualifiersAfter: """
      latine latin \
      du_nord du_sud de_l'est de_l'ouest de_l'_est de_l'_ouest du_nord-est du_nord-ouest \
      du_sud-est du_sud-ouest septentrional septentrionale méridional méridionale oriental \
      orientale orientaux orientales occidental occidentale occidentaux occidentales central \
      centrale centraux équatorial équatoriale nouvelle nouveau supérieur supérieure inférieur \
      inférieure saoudite britannique française français espagnole américain américaines profond \
      profonde d'en_haut d'en_bas le_haut nord sud ouest nord-est nord-ouest sud-est sud-ouest \
      cedex plage ville_haute \
      et_tobago et_herzégovine et_barbuda et_nevis et_principe \
      diplomatique magazine
      """,
      .things: """
      bouteille bouteilles verre verres gorgée gorgées flacon flacons carafe tranche tranches \
      rue rues avenue avenues av boulevard boulevards bd allée allées place places placette \
      square squares impasse passage quai quais chemin route autoroute rond-point carrefour \
      esplanade promenade cours pont ponts viaduc tunnel tunnels porte tour tours immeuble \
      bâtiment résidence parc parcs jardin jardins bois forêt mont montagne montagnes colline \
      vallée val rivière fleuve ruisseau lac lacs plage baie golfe île îles archipel péninsule \
      presqu'île cap détroit canal chutes glacier désert mer océan port ports gare gares station \
      stations arrêt aéroport aéroports aérodrome aérogare terminal hall école écoles collège \
      collèges lycée lycées université universités fac faculté institut instituts académie \
      conservatoire campus amphithéâtre chaire fondation fondations fonds association \
      associations ong musée musées galerie galeries bibliothèque bibliothèques médiathèque \
      archives théâtre théâtres opéra opéras cinéma cinémas salle centre_culturel \
      centre_hospitalier hôpital hôpitals hôpitaux chu chr clinique cliniques ehpad pharmacie \
      église églises cathédrale chapelle basilique abbaye monastère couvent mosquée mosquées \
      synagogue temple cimetière cimetières monument mémorial statue statues stade stades \
      stadium vélodrome gymnase piscine patinoire arena aréna prix médaille trophée trophées \
      coupe coupes tournoi tournois championnat championnats marathon critérium festival \
      festivals bourse concours loi lois projet_de_loi proposition_de_loi amendement décret \
      ordonnance doctrine traité traités accord accords protocole convention pacte commission \
      commissions comité tribunal tribunaux cour prison maison_d'arrêt centre_pénitentiaire \
      caserne base groupe groupes holding société sociétés entreprise entreprises compagnie \
      compagnies firme sa sas sarl sci inc ltd corp cie usine usines atelier ateliers \
      établissements ets laboratoire laboratoires brasserie cave château domaine vignoble banque \
      banques caisse assurances assurance mutuelle compagnie_aérienne airlines éditions \
      maison_d'édition imprimerie librairie journal journaux quotidien hebdomadaire magazine \
      revue gazette courrier radio chaîne studio studios label orchestre chœur ensemble quatuor \
      trio hôtel hôtels auberge restaurant restaurants bistrot café cafés bar boulangerie \
      magasin magasins boutique boutiques supermarché centre_commercial navire paquebot cargo \
      pétrolier frégate porte-avions sous-marin croiseur destroyer voilier char quartier cité \
      district canton arrondissement diocèse archidiocèse paroisse hameau palais villa ferme \
      moulin barrage centrale mine carrière refuge col pic aiguille maladie syndrome effet \
      théorème équation échelle comète cratère astéroïde journée fc as ac sc rc olympique \
      équipe_de_france club \
      shampooing shampooings montre montres moto voiture voitures \
      concile surgelés \
      réforme plan méthode rapport \
      delta embouchure estuaire
      """,
      .links: "de du des d d' de_la de_l de_l' la le les",
      .states: """
      république royaume royaumes empire principauté duché grand-duché état états ville villes \
      capitale métropole agglomération commune village province région département pays \
      territoire territoires émirat sultanat canton fédération union confédération gouvernement \
      président présidente vice-président ministre ministres premier_ministre chancelier \
      chancelière roi reine prince princesse empereur maire mairesse gouverneur préfet préfète \
      ambassadeur ambassadrice consul archevêque évêque peuple population citoyens habitants \
      gens nord sud est ouest centre centre-ville nord-est nord-ouest sud-est sud-ouest banlieue \
      périphérie environs rues alentours reste partie moitié intérieur frontière frontières côte \
      parlement armée économie sol extérieur région_parisienne portes cœur \
      hôtels écoles hôpitaux plages quartiers magasins restaurants églises cathédrale
      """,
      .kin: """
      famille familles frères frère_et_sœur sœurs soeurs jumeaux jumelles clan dynastie couple \
      époux enfants fils filles parents cousins cousines héritiers descendants fratrie foyer \
      ménage proches grands-parents tribu
      """,
      .others: """
      autre autres un une des l'autre d'autres jeune jeunes vieux vieille aîné aînée cadet \
      cadette petit petite chaque quelque quelques aucun aucune certain certaine certains \
      certaines premier première second seconde deuxième troisième deux trois quatre plusieurs \
      différent différente différents différentes faux fausse dénommé dénommée nommé nommée tel \
      telle même née né
      """,
      .plurals: "les des aux ces nos vos deux trois quatre tous",
      .common: """
      abbé aimé aimée allard ange anglais archer ardent auber aube aurore avril azur bailly bain \
      balle banc barbe barbier baron barre basset bastien beau beaux bel belle bellefleur berger \
      bernard bête bien blanc blanche blanchet bleu blond blondel bœuf bois boisson bon bonheur \
      bonnet bonne bouc boucher boulanger bouquet bourg bourgeois bourreau bouton brave brebis \
      breton brochet brun brune brunet buisson cadet caillou calme camus capitaine carême \
      carpentier carré castor caille cerf cerise chagrin champ champs chance chantal chant \
      chapelle chardon charron charpentier chasseur château chaud chauvin chef chêne chevalier \
      chèvre chevreuil clair claire clément clé clerc cloche coeur coin collet collier colombe \
      colon comte conte coq corbeau corde cordier corneille costes côte couture couturier court \
      cousin coutant croix curie dame daim dauphin david désiré désirée dent deschamps désert \
      devin dieu dimanche doré doucet doux drapier droit duc dupont école écuyer épine ermite \
      espérance étang étienne étoile faible faure faucheur faucon félicité fer ferme ferrand \
      ferrier fêtes feu feuille fleur fleury florin fol fontaine forêt forestier forge forgeron \
      fort fortin fortuné fosse fouché fougère four fournier franc français france françois \
      frappier froid froment galant galet garde garnier gauche gaillard gentil genêt germain \
      gilet girard glace gloire goupil grand grande grandet granger gras gris gros guérin guerre \
      guide guillot hardy haie haye héron heureux hiver homme hoste huissier jacob jardin \
      jardinier jasmin joli jolie jour jourdan joyeux juge jumeau lacroix lambert laine lance \
      large laurier lavande légal léger lesage lèvre libre lion lis long loup louve lundi lune \
      mai maison maître major mallet marais marchais marchal marchand marche maréchal mari marin \
      marine marquis mars marteau martel masse masson matelot mauvais menuisier mer mercier \
      merle merlin mesnil messager métro meunier meurice mignon milieu modeste moine mont \
      montagne morel moreau mortier mouton moulin muet murat mûrier neige neveu nice noble noël \
      noir noire noiret normand nougat nuit olive oiseau orange orme page pain paillard palais \
      palme papillon paris parmentier parent parfait pascal pasquier passion pâques paul pays \
      pêcheur peintre pelletier perle perrier petit petite picard pie pierre pigeon pillet pin \
      pinson plaisance plaisir plante pomme pommier pont porte porcher port potier poulain poule \
      prévost prévôt prieur prince printemps prudent prune puy rabot raison ramier ravel regard \
      reine renard renaud rémi rené rey rivière roche rocher roger roi roman rose rosier \
      rossignol rouge roue rousse rousseau roussel roux roy royal rude sage saint salle santé \
      sapin sauvage savant seigneur sel sergent serin serpent serre serrurier simon soleil \
      soulier suisse tailleur talon tanneur taureau tellier temple terre teste thé tison \
      tisserand tonnelier toulon tour tours toutain trésor trouvé troupe vaillant vache val \
      vallée vasseur vautour veau velours vent verdier vérité verger vernier vert vidal vicaire \
      victoire vieux vif vigne vigneron villa ville vincent violette vivier vive voisin volant \
      vrai yvert zéphyr mercure est vienne angers sens nancy foix brest reims mayotte barnier \
      attal darmanin le_maire borne dati fabius hollande coquerel jadot lagarde panot tondelier \
      bompard figaro monde libération humanité parisien point express nouvel renaissance \
      horizons reconquête modem républicains insoumis carrefour auchan total engie air danone \
      casino leclerc champion lacoste apple amazon meta \
      femme vie mort amour ami amie enfant lumière ciel enfer diable âme corps tête œil pied \
      main cœur sang eau vin argent livre papier fenêtre mur chien chat cheval agneau lièvre \
      lapin canard espoir liberté \
      union réveil avenir progrès équipe alliance entente concorde opinion marianne voix dépêche \
      république provence ensemble place générations agir territoires horizon jeunesse \
      fraternelle \
      riche cher dur fidèle frais hardi jeune juste maigre pauvre sec sévère simple gai humble \
      lebon levieux lent loyal malin mince paisible plat poli propre sain tendre \
      shell opera sun
      """,
      .speech: """
      dit disait déclare déclaré déclara affirme affirmé affirmait affirma ajoute ajouté \
      ajoutait ajouta explique expliqué expliquait expliqua estime estimé estimait souligne \
      souligné soulignait précise précisé précisait annonce annoncé annonçait assure assuré \
      assurait répond répondu répondait répondit rappelle rappelé raconte raconté racontait \
      confie confié confiait insiste insisté note noté prévient prévenu avertit averti demande \
      demandé demandait admet admis reconnaît reconnu nie nié dément démenti accuse accusé \
      dénonce dénoncé promet promis juge jugé jugeait écrit écrivait lance lancé lâche lâché \
      martèle martelé conclut conclu résume résumé commente commenté réagit réagi indique \
      indiqué indiquait témoigne témoigné plaide plaidé regrette regretté salue salué tweeté \
      twitté réplique répliqué rétorque rétorqué observe soutient soutenu prétend prétendu \
      poursuit poursuivi évoque évoqué confirme confirmé déplore déploré démissionne démissionné \
      souhaite s'exclame s'interroge interroge analyse glisse ironise tonne
      """,
      .namesakes: """
      autre autres second seconde faux fausse certain certaine homonyme ancêtre aïeul aïeule \
      arrière-grand-père arrière-grand-mère dénommé dénommée un_certain une_certaine
      """,
      .thingModifiers: """
      scolaire primaire élémentaire maternelle public publique privé privée municipal municipale \
      universitaire hospitalier régional technique professionnel polyvalent général militaire \
      national culturel sportif intercommunal départemental
      """,
      .directions: "à de d",
      .travel: """
      joue jouait jouer jouent habite habitait vit vivait \
      part partira partent vol rentre rentré rentrée \
      train trains bus car cars vol vols ferry route routes autoroute trajet voyage arrivée arrivées départ retour \
      arrive arrivent arrivé arrivée arrivés arrivées arriva arrivèrent originaire originaires natif native natifs \
      natives natal provenance habitants habitantes habitant habitante riverains
      """,
      .firms: "fils frères cie associés filles compagnie",
      .towns: "ville village bourg hameau commune bourgade port",
      .copulas: "est était",
      .articles: "le la les un une des",
      .works: """
      opération vin vins cuvée \
      disque disques \
      film roman série opéra album chanson champagne \
      livre biographie documentaire pièce
      """,
      .bodies: """
      banque société entreprise compagnie groupe firme parti association organisation agence marque chaîne constructeur
      """,
      .nobles: "duc duchesse comte comtesse marquis marquise baron baronne vicomte vicomtesse",
      .crowns: """
      roi reine prince princesse empereur impératrice pape tsar sultan
      """,
      .vessels: """
      ferry voilier cargo ouragan cyclone paquebot chalutier frégate pétrolier navire bateau \
      péniche vedette remorqueur yacht goélette \
      trois-mâts porte-conteneurs vraquier gabare sous-marin canot sloop croiseur
      """,
      .branches: """
      de du des
      """,
      .articledPlaces: """
      maine perche berry poitou limousin périgord quercy rouergue gévaudan forez vivarais dauphiné diois vercors larzac \
      queyras chablais beaujolais mâconnais charolais morvan nivernais gâtinais vexin hurepoix valois vermandois boulonnais \
      calaisis cotentin bessin léon trégor vannetais médoc béarn labourd roussillon languedoc comtat luberon ventoux \
      loiret cher rhin doubs rhône calvados vaucluse puy-de-dôme pas-de-calais bas-rhin haut-rhin val-de-marne \
      val-d'oise loir-et-cher tarn-et-garonne lot-et-garonne maine-et-loire territoire_de_belfort marais touquet creusot \
      pouliguen bourget lavandou vésinet raincy perreux blanc-mesnil cap caucase tyrol piémont latium frioul trentin \
      groenland labrador yukon manitoba saskatchewan nouveau-brunswick connecticut massachusetts maryland michigan \
      minnesota mississippi missouri montana nebraska nevada nouveau-mexique ohio oregon tennessee vermont wisconsin \
      wyoming colorado kansas kentucky dakota cachemire pendjab sind tibet xinjiang guangdong yunnan sichuan kurdistan \
      darfour kordofan sahel sahara katanga kivu kasaï kwazulu-natal transvaal cap-vert mozambique malawi zimbabwe \
      botswana lesotho swaziland nicaragua guatemala honduras salvador costa_rica panama venezuela paraguay \
      pérou suriname guyana belize yémen bahreïn koweit turkménistan kazakhstan ouzbékistan tadjikistan kirghizistan \
      bhoutan sri_lanka myanmar timor vanuatu bélarus haut-karabagh donbass jutland schleswig brandebourg mecklembourg \
      palatinat wurtemberg hainaut limbourg brabant luxembourg valais jura tessin plateau bronx queens \
      france belgique suisse allemagne italie espagne chine russie grèce turquie maroc japon canada brésil mexique chili pérou \
      portugal danemark luxembourg royaume-uni vatican liban qatar koweït sénégal mali niger tchad cameroun gabon congo bénin \
      togo ghana kenya soudan rwanda burundi pakistan bangladesh népal vietnam laos cambodge kosovo monténégro texas québec caire \
      havre mans nord jura var gard lot tarn morbihan finistère cantal gers
      """,
      .verbs: """
      a ont est était avait sera aura fait va doit peut veut ne n se s y en lui me nous dit
      """,
      .indefinites: """
      un une
      """,
      .pairings: """
      accord alliance binôme coalition compromis couple débat duel duo face-à-face finale match pacte paire \
      querelle rapport rencontre sommet tandem ticket tête-à-tête
      """,
      .stories: """
      série feuilleton film roman épisode drame comédie opéra téléfilm thriller telenovela polar
      """,
      .roles: """
      personnage personnages héroïne antagoniste fictif fictive
      """,
      .portrayals: """
      jouée_par joué_par incarnée_par incarné_par interprétée_par interprété_par campée_par \
      campé_par
      """,
      .homonyms: """
      homonyme homonymes homonymie \
      porte_le_même
      """,
      .namings: """
      porte_le_nom portent_le_nom portera_le_nom porteront_le_nom portant_le_nom prend_le_nom \
      prendra_le_nom doit_son_nom doivent_leur_nom tire_son_nom tirent_leur_nom tient_son_nom baptisé \
      baptisée baptisés baptisées rebaptisé rebaptisée
      """,
      .money: "francs dollars euros",
      .plays: """
      n'a_pas_tremblé s'est_imposé s'est_incliné s'impose_à s'incline_à s'incline_face s'impose_face \
      mène_au a_égalisé a_renversé a_battu égalise a_concédé concède_le est_relégué monte_en_ligue \
      descend_en_ligue a_ouvert_le_score ouvre_le_score l'emporte_face l'emporte_à
      """,
      .feasts: "fête jour statue procession pardon messe neuvaine",
      .clubArticles: "le du au",
      .disclaimers: """
      sans_lien pas_de_lien aucune_parenté nul_lien n'a_aucun n'est_pas_parent sans_rapport \
      confondre rien_à_voir aucun_lien parenté
      """,
      .lives: """
      né née mort morte pendu pendue exécuté exécutée décapité décapitée enterré enterrée \
      baptisé baptisée mourut naquit guillotiné guillotinée brûlé brûlée
      """,
      .storms: """
      tempêtes \
      ouragan tempête cyclone typhon rafales
      """,
      .games: """
      bat battu battent battus domine dominé s'impose gagne perd écrase
      """,
      .creatures: """
      locomotive rame rose tulipe jument étalon cheval poulain pouliche chien chienne chat \
      chatte éléphant éléphante lion lionne tigre tigresse ours ourse panda gorille girafe \
      rhinocéros hippopotame manchot dauphin perroquet vache taureau âne chameau satellite sonde \
      fusée robot mascotte tempête typhon \
      berger labrador caniche teckel lapin chèvre brebis bélier hibou aigle faucon phoque otarie \
      pur-sang trotteur trotteuse dahlia
      """,
      .definites: "le la les au aux du",
      .aboard: "à_bord",
      .fates: """
      chavira appareilla accosta s'est_échoué s'est_échouée a_appareillé a_chaviré a_accosté fleurit \
      a_sombré rouvrira rouvre_ses est_amarré est_amarrée a_coulé
      """,
      .players: "acteur actrice comédien comédienne rôle",
      .impersonations: """
      incarne incarnait incarner incarnera interprète interprétait joue jouait jouer campe rôle
      """,
      .called: "nommé nommée appelé appelée prénommé dénommé dénommée",
      .eras: """
      xiie_siècle xiième_siècle xiiie_siècle xiiième_siècle xive_siècle xivème_siècle xve_siècle \
      xvème_siècle xvie_siècle xvième_siècle xviie_siècle xviième_siècle xviiie_siècle xviiième_siècle \
      xixe_siècle xixème_siècle douzième_siècle treizième_siècle quatorzième_siècle quinzième_siècle \
      seizième_siècle dix-septième_siècle dix-huitième_siècle dix-neuvième_siècle 10e_siècle \
      11e_siècle 12e_siècle 13e_siècle 14e_siècle 15e_siècle 16e_siècle 17e_siècle 18e_siècle \
      19e_siècle \
      victorien victorienne médiéval médiévale
      """,
      .scholars: """
      spécialiste expert experte historien historienne professeur professeure chercheur chercheuse
      """,
      .sameNames: "même_nom",
      .contrasts: "pas sans aucun",
      .deeds: """
      a avait aura aurait veut voulait doit devait peut pouvait pourrait sait croit pense propose présente \
      rejette accepte invoque cherche voyage arrive revient vit travaille joue pleure fut fit vint mit \
      prit perdit devint mourut sera serait devrait reste quitte vise reçoit perd gagne
      """,
      .betweens: "ne n se s lui y en me nous l le la n'a s'est n'est",
      .sources: "selon d'après",
      .belongings: """
      avocat avocate avocats défense épouse époux femme mari veuve veuf fils fille frère sœur père mère \
      mots déclarations version démission lettre discours rival rivale successeur prédécesseur mandat \
      livre roman arrestation condamnation mort entourage gouvernement cabinet parti camp équipe
      """,
      .doings: "pleura sourit mourut chanta dansa rêva",
      .possessives: "notre nos cette ce cet votre vos",
      .diseases: "parkinson alzheimer crohn hodgkin huntington tourette asperger addison",
    ],
    ends: [
      .presents: "e it",
      .titles: """
      -ministre -président -présidente -directeur -directrice -candidat -candidate -secrétaire \
      -champion -championne
      """,
      .verbs: "ira era",
      .participles: "é ée és ées it ite is ise uit uite",
      .attributes: """
      é ée és ées al ale aux ales ique iques eux euse euses if ive ifs ives ien ienne iens \
      iennes ais aise aises ain aine ains aines ois oise oises ol ole ols oles ène ènes aire aires eur eurs neuf neuve
      """,
    ]
  )
}
