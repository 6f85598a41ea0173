extension NameLanguage {
  static let portuguese: NameLanguage = .init(
    "pt",
    men: """
      sr srs senhor senhores seu dom rei príncipe duque conde frei irmão padre lord sir \
      cardeal bispo arcebispo monsenhor papa \
      apóstolo
      """,
    women: """
      sra sras srta senhora senhoras senhorita menina dona d.ª dª rainha princesa duquesa \
      condessa madre irmã soror lady \
      dra dras
      """,
    openers: """
      a à acerca afinal agora ainda além algo alguém algum alguma algumas alguns ali aliás ambos \
      amanhã ante anteontem anteriormente antes ao aos apenas apesar após aquela aquelas aquele \
      aqueles aquilo aqui as às assim até através atrás atualmente actualmente bastante bem \
      breve cada caso cerca certamente certo com como conforme conseguiu contra contudo \
      conhecido conhecida cuja cujo da dado daí daquele das de debaixo dela dele deles demais \
      dentro depois desde dessa desse desta deste devido dia diante disse diz do dois dos \
      durante e é efetivamente ela elas ele eles em embora enfim enquanto então entre entretanto \
      era eram essa essas esse esses esta está estão estas estava este estes eu eventualmente \
      evidentemente ex exceto face felizmente finalmente foi foram fora francamente geralmente \
      graças há havia hoje igualmente inclusive inicialmente infelizmente isso isto já jamais \
      junto lá lhe logo longe mais mal mas me mediante meia menos mesmo meu meus minha muita \
      muitas muito muitos na nada não naquele nas nela nele nem nenhum nenhuma nessa nesse nesta \
      neste ninguém no nos nós nossa nosso nossos num numa nunca o obviamente oficialmente onde \
      ontem ora os ou outra outras outro outrora outros para parece paralelamente pela pelas \
      pelo pelos perante perguntado perguntada perto pois por porém porquanto porque porquê \
      portanto posteriormente pouca pouco poucos praticamente precisamente primeiro \
      principalmente próximo provavelmente quais qual qualquer quando quanto quantos quão quase \
      que quê quem quer questionado questionada realmente recentemente respetivamente salvo são \
      se segundo seguindo sem sempre sendo ser será seria sequer seu seus sim sob sobre \
      sobretudo só somente sua suas tal talvez também tampouco tanto tantos tão te tem têm ter \
      teve toda todas todavia todo todos três tu tua tudo última ultimamente um uma umas uns \
      vários várias vez via visto você vocês vos nascido nascida acusado acusada acompanhado \
      eleito eleita nomeado chamado entrevistado considerado apoiado naturalmente normalmente \
      curiosamente aparentemente possivelmente consequentemente novamente falando citando \
      lembrando ouvido procurado procurada novo nova anos críticos apoiadores faltam
      """
  ) { .portuguese }
}

extension NameLexicon {
  static let portuguese = NameLexicon(
    .portuguese, [.thingsFirst, .bareSurnames, .articledGivenNames],
    offices: """
      o>a or>ora
      """,
    womensOffices: """
      e>a eiro>eira
      """,
    lists: [
      .titles: """
      dr dra drs prof profa professorr professorra professorres professorras doutorr doutorra \
      doutorres doutorras eng engenheiro engenheira engenheiros engenheiras arq arquiteto \
      arquiteta arquitetos arquitetas arquitecto arquitecta dom d mons monsenhor president \
      presidente presidents presidentes presidenta ex-presidente ex-presidenta ex-presidentes \
      vice-president vice-presidente vice-presidents vice-presidentes vice primeiro-ministro \
      primeira-ministra ex-primeiro-ministro premiê premier ministro ministra ministros \
      ministras ex-ministro ex-ministra vice-ministro chanceler secretário secretária \
      secretários secretárias secretário-geral secretária-geral secretário_de_estado \
      secretária_de_estado subsecretário subsecretária subsecretários subsecretárias senadorr \
      senadorra senadorres senadorras deputado deputada deputados deputadas eurodeputado \
      eurodeputada eurodeputados eurodeputadas parlamentar parlamentares vereadorr vereadorra \
      vereadorres vereadorras prefeito prefeita prefeitos prefeitas ex-prefeito ex-prefeita \
      vice-prefeito autarca autarcas presidente_da_câmara governadorr governadorra governadorres \
      governadorras ex-governador intendente embaixadorr embaixadorra embaixadorres \
      embaixadorras cônsul enviado enviada enviados enviadas comissário comissária comissários \
      comissárias porta-voz porta-vozes delegado delegada delegados delegadas representante \
      representantes relatorr relatorra relatorres relatorras conselheiro conselheira \
      conselheiros conselheiras coordenadorr coordenadorra coordenadorres coordenadorras general \
      generais coronel coronéis tenente tenente-coronel major capitão capitã capitães sargento \
      sargentos cabo almirante marechal brigadeiro comandante comandantes soldado soldados \
      policial policiais polícia agente agentes inspetorr inspetorra inspetorres inspetorras \
      inspector detetive investigadorr investigadorra investigadorres investigadorras juiz juíza \
      juízes desembargadorr desembargadorra desembargadorres desembargadorras magistrado \
      magistrada magistrados magistradas procuradorr procuradorra procuradorres procuradorras \
      promotorr promotorra promotorres promotorras procurador-geral advogado advogada advogados \
      advogadas advogado-geral defensorr defensorra defensorres defensorras notário notária \
      notários notárias testemunha réu ré acusado acusada acusados acusadas arguido arguida \
      arguidos arguidas suspeito suspeita suspeitos suspeitas papa cardeal cardeais arcebispo \
      arcebispos bispo bispos padre padres frei frade irmão irmã madre soror freira pastorr \
      pastorra pastorres pastorras cônego abade rabino imã xeque xeique aiatolá mulá patriarca \
      pároco reitorr reitorra reitorres reitorras vice-reitor decano rei rainha príncipe \
      princesa infante infanta duque duquesa marquês marquesa conde condessa visconde barão \
      baronesa imperador imperatriz czar sultão emir emire lord sir diretorr diretorra \
      diretorres diretorras director directora director-geral diretor-geral diretora-geral \
      gerente chefe chefes líder líderes dirigente dirigentes responsável titular fundadorr \
      fundadorra fundadorres fundadorras cofundadorr cofundadorra cofundadorres cofundadorras \
      empresário empresária empresários empresárias empreendedorr empreendedorra empreendedorres \
      empreendedorras bilionário bilionária bilionários bilionárias magnata banqueiro banqueira \
      banqueiros banqueiras executivo executiva executivos executivas administradorr \
      administradorra administradorres administradorras tesoureiro tesoureira tesoureiros \
      tesoureiras presidente-executivo ceo presidente_executivo jornalista jornalistas repórter \
      repórteres correspondente correspondentes colunista colunistas editorr editorra editorres \
      editorras apresentadorr apresentadorra apresentadorres apresentadorras locutorr locutorra \
      locutorres locutorras comentadorr comentadorra comentadorres comentadorras comentarista \
      comentaristas escritorr escritorra escritorres escritorras autorr autorra autorres \
      autorras romancista romancistas poeta poetas poetisa dramaturgo dramaturga dramaturgos \
      dramaturgas ensaísta ensaístas filósofo filósofa filósofos filósofas historiadorr \
      historiadorra historiadorres historiadorras sociólogo socióloga sociólogos sociólogas \
      politólogo politóloga politólogos politólogas cientista_político cientista_política \
      antropólogo antropóloga antropólogos antropólogas economista economistas analista \
      analistas psicólogo psicóloga psicólogos psicólogas psiquiatra psiquiatras médico médica \
      médicos médicas cirurgiã cirurgião enfermeiro enfermeira enfermeiros enfermeiras \
      infectologista infectologistas epidemiologista epidemiologistas virologista virologistas \
      pesquisadorr pesquisadorra pesquisadorres pesquisadorras cientista cientistas físico \
      física físicos físicas químico química químicos químicas biólogo bióloga biólogos biólogas \
      matemático matemática matemáticos matemáticas astronauta astronautas especialista \
      especialistas perito perita peritos peritas docente catedrático catedrática catedráticos \
      catedráticas estudante estudantes aluno aluna alunos alunas cantorr cantorra cantorres \
      cantorras cantora fadista rapper músico música músicos músicas compositorr compositorra \
      compositorres compositorras maestro maestrina pianista pianistas violinista violinistas \
      guitarrista guitarristas ator atriz atores atrizes actor actriz comediante comediantes \
      humorista humoristas cineasta cineastas realizadorr realizadorra realizadorres \
      realizadorras produtorr produtorra produtorres produtorras encenadorr encenadorra \
      encenadorres encenadorras roteirista roteiristas bailarino bailarina bailarinos bailarinas \
      coreógrafo coreógrafa coreógrafos coreógrafas pintorr pintorra pintorres pintorras \
      escultorr escultorra escultorres escultorras fotógrafo fotógrafa fotógrafos fotógrafas \
      artista artistas estilista estilistas designer designers modelo modelos treinadorr \
      treinadorra treinadorres treinadorras técnico técnica técnicos técnicas selecionadorr \
      selecionadorra selecionadorres selecionadorras seleccionador preparador mister avançado \
      avançada avançados avançadas atacante atacantes defesa defesas zagueiro zagueira zagueiros \
      zagueiras lateral médio meia meio-campista volante ponta extremo guarda-redes goleiro \
      goleira goleiros goleiras goleadorr goleadorra goleadorres goleadorras artilheiro \
      artilheira artilheiros artilheiras jogadorr jogadorra jogadorres jogadorras futebolista \
      futebolistas campeão campeã campeões ciclista ciclistas piloto pilotos nadadorr nadadorra \
      nadadorres nadadorras velocista velocistas atleta atletas tenista tenistas boxeadorr \
      boxeadorra boxeadorres boxeadorras pugilista pugilistas ginasta ginastas judoca judocas \
      surfista surfistas craque estrela lenda ativista ativistas activista activistas militante \
      militantes opositorr opositorra opositorres opositorras dissidente dissidentes \
      sindicalista sindicalistas ambientalista ambientalistas líder_da_oposição político \
      política políticos políticas candidato candidata candidatos candidatas pré-candidato \
      pré-candidata pré-candidatos pré-candidatas adversário adversária adversários adversárias \
      rival negociadorr negociadorra negociadorres negociadorras diplomata diplomatas assessorr \
      assessorra assessorres assessorras assistente assistentes colaboradorr colaboradorra \
      colaboradorres colaboradorras companheiro companheira companheiros companheiras camarada \
      camaradas colega colegas cidadã cidadão amigo amiga amigos amigas ditadorr ditadorra \
      ditadorres ditadorras traficante miliciano fazendeiro fazendeira fazendeiros fazendeiras \
      agricultorr agricultorra agricultorres agricultorras padeiro padeira padeiros padeiras \
      cozinheiro cozinheira cozinheiros cozinheiras chef vítima excelentíssimo excelentíssima \
      excelentíssimos excelentíssimas ilustríssimo ilustríssima ilustríssimos ilustríssimas
      """,
      .generations: """
      filho filha neto neta sobrinho júnior jr sénior sênior pai bisneto segundo terceiro \
      o_velho o_novo o_moço o_jovem a_velha
      """,
      .times: """
      segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segundas-feiras sábado \
      sábados domingo domingos segunda terça quarta quinta sexta seg ter qua qui sex sáb dom \
      janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro \
      jan fev mar abr mai jun jul ago set out nov dez manhã tarde noite madrugada meio-dia natal \
      páscoa carnaval réveillon primavera verão outono inverno ontem hoje amanhã
      """,
      .particles: "de da do das dos e d la san del ao al",
      .qualifiers: """
      unidos confederados \
      democrática \
      norte sul leste oeste nordeste noroeste sudeste sudoeste novo nova novos novas velho velha \
      alto alta altos baixo baixa baixos grande pequeno pequena médio média são santa santo sto \
      monte porto forte cabo lago ilha ilhas vila cidade real sporting atlético dínamo inter \
      clube fc sc ac ec cr ad papua guiné arábia rio vale serra
      """,
      .qualifiersAfter: """
      latina latino \
      do_norte do_sul do_leste do_oeste do_este norte sul leste oeste nordeste noroeste sudeste \
      sudoeste setentrional meridional oriental orientais ocidental ocidentais central centrais \
      equatorial nova novo velha velho superior inferior saudita britânica britânico britânicas \
      francesa francês holandesa americana americanas insular continental profundo profunda \
      de_cima de_baixo austral paulista fluminense mineira futebol_clube fc \
      e_tobago e_príncipe e_herzegovina e_barbuda e_neves e_nevis
      """,
      .things: """
      garrafa garrafas cálice cálices taça taças copo copos fatia fatias \
      rua ruas avenida avenidas av alameda alamedas travessa travessas praça praças praceta \
      largo largos beco viela rotunda estrada estradas rodovia rodovias autoestrada autopista \
      via calçada caminho ladeira ponte pontes viaduto viadutos túnel torre torres edifício \
      edifícios prédio parque parques jardim jardins bosque mata monte montes morro morros \
      montanha serra vale rio rios ribeira córrego lago lagos lagoa praia praias baía golfo ilha \
      ilhas arquipélago península cabo estreito canal cataratas cachoeira glaciar deserto mar \
      oceano porto portos cais estação estações parada paragem rodoviária metrô aeroporto \
      aeroportos aeródromo terminal escola escolas colégio colégios liceu instituto institutos \
      ginásio universidade universidades faculdade faculdades academia academias conservatório \
      campus cátedra fundação fundações fundo fundos associação associações ong museu museus \
      galeria galerias biblioteca bibliotecas arquivo arquivos teatro teatros auditório ópera \
      cinema cinemas sala salas hospital hospitais clínica clínicas maternidade santa_casa upa \
      farmácia igreja igrejas catedral capela basílica abadia mosteiro convento mesquita \
      mesquitas sinagoga sinagogas templo templos cemitério cemitérios monumento monumentos \
      memorial estátua estátuas estádio estádios arena pavilhão piscina velódromo autódromo \
      circuito hipódromo prémio prémios prêmio prêmios medalha troféu troféus taça copa copas \
      torneio torneios campeonato campeonatos maratona festival bolsa bolsas concurso lei leis \
      decreto decretos projeto_de_lei emenda pec doutrina tratado tratados acordo acordos \
      protocolo convenção pacto comissão comité comitê tribunal tribunais corte vara prisão \
      penitenciária presídio cadeia quartel base acampamento grupo grupos holding sociedade \
      sociedades empresa empresas companhia companhias firma sa s.a ltda lda inc ltd corp cia \
      fábrica fábricas oficina laboratório laboratórios cervejaria adega fazenda fazendas \
      herdade banco bancos bradesco caixa seguros seguradora companhia_aérea airlines aérea \
      editora editoras imprensa livraria livrarias jornal jornais diário semanário revista \
      revistas gazeta correio folha rádio emissora estúdio estúdios gravadora orquestra coro \
      banda quarteto trio hotel hotéis pousada pensão restaurante restaurantes bar café cafés \
      confeitaria padaria loja lojas supermercado shopping centro_comercial centro_cultural \
      centro_hospitalar navio navios cargueiro petroleiro fragata porta-aviões submarino \
      cruzador contratorpedeiro veleiro bairro bairros conjunto favela loteamento distrito \
      freguesia comarca diocese arquidiocese paróquia palácio palácios vila castelo moinho \
      barragem usina central_nuclear mina minas pedreira refúgio vulcão pico doença mal_de \
      síndrome efeito teorema equação escala cometa cratera asteroide operação edital fc sc ec \
      clube \
      concílio \
      reforma plano método relatório \
      delta foz estuário bacia
      """,
      .links: "de do da dos das d d' del",
      .states: """
      república reino império principado ducado estado estados cidade cidades capital metrópole \
      município municípios vila povoado província províncias região departamento país território \
      territórios emirado sultanato cantão federação união confederação governo presidente \
      vice-presidente ministro ministra primeiro-ministro primeira-ministra chanceler rei rainha \
      príncipe imperador emir prefeito prefeita prefeitura autarca governador governadora \
      embaixador embaixadora cônsul arcebispo bispo povo população cidadãos moradores habitantes \
      norte sul leste oeste centro nordeste noroeste sudeste sudoeste interior arredores \
      periferia ruas zona zonas resto parte metade fronteira fronteiras costa litoral parlamento \
      exército economia congresso grande câmara coração \
      hotéis escolas hospitais praias bairros lojas restaurantes igrejas portos catedral sé
      """,
      .kin: """
      família famílias irmãos irmãs gémeos gêmeos gémeas gêmeas clã dinastia casal cônjuges \
      filhos filhas pais primos primas herdeiros descendentes parentes familiares netos avós lar
      """,
      .others: """
      outro outra outros outras um uma uns umas jovem jovens velho velha mais_velho mais_nova \
      pequeno pequena cada algum alguma alguns nenhum nenhuma certo certa tal primeiro primeira \
      segunda terceiro terceira dois duas três quatro vários várias diferente diferentes \
      falso falsa suposto homónimo homônimo mesmo maior menor
      """,
      .plurals: "os as uns estes esses ambos nossos dois três quatro todos",
      .common: """
      neto filho sobrinho afilhado primo irmão ramos \
      abreu águia aguiar alba alegre alegria alma almeida alves alvo alvorada amado amada amaral \
      amor andrade anjo anjos aranha arco areia areias arruda assunção aurora azevedo bacalhau \
      baía balão bandeira barão barata barbeiro barbosa barreto barro barros barroso batalha \
      batista beleza bela belo benedito bento bezerra bicho boa bom bonfim bonito borba borges \
      botelho braga branca branco brandão bravo brilhante brito bruno cabeça cabral cabrita \
      caldas caldeira calado câmara camarão caminha campina campo campos cândida cândido cano \
      canto capela cardoso caridade carmo carneiro carpinteiro carrasco carreira carreiras carta \
      carvalho carvalhal casa casado casal castanha castanheira castelo castro cavaco cavalo \
      cavaleiro celeste centeno céu chagas chaves cid cidade clara claro clemente coelho coimbra \
      colaço conceição conde condessa coração cordeiro coroa corrêa correia corte cortes cortez \
      cotrim couto cravo cruz cunha custódio dantas delgado deus dias diamante domingo domingos \
      dores dourado doce duque duro encarnação escolástica esmeralda espada esperança espinho \
      espírito estrada estrela evangelista faca fado farias farinha faria faro fé feio feijão \
      feijó feliz felicidade fera ferraz ferreira ferreiro ferro festa figueira figueiredo figo \
      filho flor flora flores florença floresta fogaça fogo fonseca fonte fontes forte fortes \
      fortuna fraga frade franco freire freitas frota furtado gago gaivota galo gama garcia \
      garça gato gentil girão glória godinho gomes graça gralha grande grave guardado guedes \
      guerra guerreiro guia guimarães herdade honorato horta hortênsia hugo igreja inocência \
      íris jacinto jardim jasmim jóia jordão joaquina judas julho junho junqueira justa justo \
      lacerda lago lagoa laje lapa laranja laranjeira leal leão leite leitão leme lemos lençol \
      lima limão limoeiro linhares lira lírio lisboa lobo lopes louro loureiro lourenço lua \
      lucena luna luz luzia macedo machado maciel madeira madureira magno maia maio maior malta \
      manso manhã mar maravilha março marinha marinheiro mármore marques marquês martelo mata \
      matos médici medeiros melo mendes menino mercês mesa mesquita mestre milagres milho mina \
      minho miranda moço moda moleiro monte monteiro montes morais moreira moreno morgado morto \
      moura mouro mourão mota moita muralha nascimento natal natividade navarro negra negreiros \
      negro neves nobre nobrega nogueira norte nova novais novo nunes oliveira olivença oliva \
      onça orquídea ouro ourives outeiro pacheco paciência padilha padrão pai paim paiva paixão \
      palha palma palmeira pão papa pardal parente passos pastor patrão paz pedra pedreira \
      pedreiro pedrosa peixe peixoto pena penha penedo pêra pereira perdigão pérola pestana pico \
      piedade pimenta pimentel pinheiro pinho pinto pires pitta poeta pombo ponte pontes porta \
      portela porto portugal pote prado prata preciosa preto príncipe primo prazeres \
      prudente quadro quadros queiroz quental quinta quintal quintela raio rainha ramalho ramos \
      raposo raposa rato real rebelo rego reis remédios resende ribas ribeira ribeiro ribeirinho \
      rico rio rios rocha rola romão romeiro rosa rosário roxo rua rubi sá sabino sacramento sal \
      sales salgado salgueiro salvador salvação sampaio sanches santa santana santo santos são \
      sapateiro seabra seara seco segurado seixas seixo selva semedo senna sepúlveda serena \
      sereno serpa serra serrano serrado silva silveira simões simples soares sobral sol \
      soledade sombra sousa soutor souto tavares teixeira telha teles terra terras tigre toledo \
      torre torres touro trigo trigueiro trindade tristão valadão vale valente valentim vargas \
      varela vaz veiga vela veloso ventura vera veras verde viana vidal vidigal videira vieira \
      vigário vilela vinho viola violeta virgem virtudes vital vitória viúva vivo globo folha \
      estado record band veja época público expresso correio oi petrobras itaú natura gol azul \
      chega livre rede podemos cidadania patriota solidariedade progressistas união bolsonaro \
      lula temer moro costa montenegro apple amazon meta \
      homem mulher mão vida morte verdade amigo amiga menina inferno diabo corpo olho pé sangue \
      água ar dinheiro livro papel janela parede cão vaca ovelha lebre pássaro galinha pato \
      liberdade \
      nacional aliança avante estadão visão observador vaga iniciativa bloco força progresso \
      tempo diário jornal notícia popular comércio sporting guarani atlético \
      rica lindo longo magro pequeno pobre puro rosado ruivo velho castanho falcão gavião \
      shell opera sun
      """,
      .speech: """
      diz disse dizia declarou declara afirmou afirma afirmava acrescentou acrescenta explicou \
      explica explicava sublinhou sublinha salientou salienta destacou destaca ressaltou \
      ressalta frisou frisa anunciou anuncia garantiu garante assegurou assegura respondeu \
      responde perguntou pergunta questionou questiona contou conta relatou relata lembrou \
      lembra recordou recorda comentou comenta admitiu admite reconheceu reconhece negou nega \
      desmentiu desmente acusou acusa denunciou denuncia prometeu promete escreveu escreve \
      tuitou publicou sustentou sustenta defendeu defende insistiu insiste alertou alerta \
      advertiu adverte avisou avisa confirmou confirma criticou critica pediu pede exigiu exige \
      concluiu conclui reiterou reitera reforçou reforça observou observa notou considerou \
      considera lamentou lamenta revelou revela confessou confessa confidenciou informou informa \
      argumentou argumenta replicou retrucou rebateu rebate apontou aponta referiu refere \
      esclareceu esclarece renunciou demitiu-se manifestou celebrou comemorou opinou testemunhou
      """,
      .namesakes: """
      outro outra segunda falso falsa homónimo homônimo xará suposto certo tal_de tal homónima \
      homônima antepassado bisavô bisavó trisavô xarás
      """,
      .thingModifiers: """
      municipal estadual federal particular técnico técnica primária secundária básica básico \
      universitário universitária militar regional distrital central geral infantil cultural \
      desportivo esportivo pediátrico
      """,
      .directions: "a de para",
      .travel: """
      nasceu viajou viaja chegou voo comboio partiu \
      comboio comboios trem trens autocarro ônibus voo voos estrada viagem chegada chegadas partida regresso chega \
      chegam chegou chegaram viajou viajaram fugiu fugiram natural naturais originário originária originários \
      oriundo oriunda oriundos nativo nativa proveniente provenientes habitantes moradores
      """,
      .firms: "filhos filho irmãos cia companhia associados",
      .towns: "cidade vila aldeia povoado município porto freguesia",
      .copulas: "é era foi",
      .articles: "o a os as um uma uns umas",
      .works: """
      operação vinho vinhos \
      disco single \
      filme romance novela série ópera álbum canção \
      livro biografia documentário peça
      """,
      .bodies: """
      banco empresa companhia grupo firma partido associação organização agência marca cadeia sociedade ong
      """,
      .nobles: "duque duquesa conde condessa marquês marquesa barão baronesa visconde viscondessa",
      .crowns: """
      rei rainha príncipe princesa imperador imperatriz papa czar sultão
      """,
      .vessels: """
      navio furacão ciclone barco ferry veleiro fragata petroleiro iate rebocador traineira \
      cargueiro \
      lugre submarino lancha cacilheiro arrastão batelão cruzeiro escuna
      """,
      .branches: """
      de do da dos das
      """,
      .clubArticles: "o do no ao pelo",
      .articledPlaces: """
      brasil japão canadá peru chile méxico equador paraguai uruguai líbano iraque irão irã \
      iémen iêmen kuwait catar qatar barém nepal butão vietname vietnã laos camboja paquistão \
      afeganistão bangladesh cazaquistão quirguistão tajiquistão turquemenistão uzbequistão \
      azerbaijão egito sudão chade níger mali senegal togo benim gana gabão congo quénia quênia \
      ruanda burundi malawi zimbabwe zimbábue botswana lesoto luxemburgo mónaco mônaco kosovo \
      montenegro vaticano porto rio recife funchal cairo havre algarve alentejo minho ribatejo \
      douro dão lácio piemonte véneto tibete cáucaso ártico pará ceará piauí paraná amazonas \
      acre amapá tocantins maranhão espírito_santo rio_de_janeiro rio_grande_do_sul \
      rio_grande_do_norte mato_grosso distrito_federal reino_unido seixal barreiro entroncamento \
      montijo huambo bié namibe uíge bengo zaire príncipe fundão pinhal \
      mindelo lobito lubango dondo sal maio fogo tarrafal
      """,
      .verbs: """
      há havia é era foi será está vai fez tem teve pode deve quer não nunca se já lhe nos \
      também disse diz
      """,
      .indefinites: """
      um uma
      """,
      .pairings: """
      acordo aliança chapa cimeira coligação debate duelo dueto duo dupla embate encontro final pacto par \
      parceria parelha relatório reunião
      """,
      .stories: """
      série telenovela novela romance filme capítulo episódio drama comédia ópera thriller \
      minissérie
      """,
      .roles: """
      personagem personagens vilã vilão heroína fictício fictícia
      """,
      .portrayals: """
      interpretada_por interpretado_por vivida_por vivido_por
      """,
      .homonyms: """
      homónimo homônimo homónima homônima homonímia xará xarás \
      homónimos homônimos partilha_o_nome
      """,
      .namings: """
      leva_o_nome levam_o_nome tem_o_nome recebeu_o_nome recebe_o_nome deve_o_nome deve_o_seu batizado \
      batizada batizados batizadas baptizado baptizada
      """,
      .money: "francos dólares euros",
      .plays: """
      empatou empata goleou goleia venceu_por perdeu_em_casa ganhou_em_casa \
      sofreu_o_golo sofreu_o_gol virou_o_jogo desceu_de_divisão subiu_de_divisão segue_líder bateu_o
      """,
      .feasts: "festa festas dia imagem procissão novena missa véspera estátua",
      .disclaimers: """
      sem_parentesco sem_relação não_tem_relação não_é_parente nenhum_parentesco sem_ligação não_tem_ligação \
      confundir nada_tem nada_a_ver nenhuma_relação parentesco
      """,
      .lives: """
      nasceu nascido nascida morreu morto morta enforcado enforcada executado executada \
      sepultado sepultada batizado batizada fuzilado fuzilada decapitado decapitada
      """,
      .storms: """
      furacão tempestade ciclone tufão rajadas
      """,
      .games: """
      vence venceu bate bateu derrotou empatou perdeu ganhou goleou derrota empata
      """,
      .creatures: """
      locomotiva rosa égua cavalo potro cão cachorro cadela gato gata elefante elefanta leão \
      leoa tigre urso ursa panda gorila girafa rinoceronte hipopótamo pinguim golfinho papagaio \
      vaca touro burro camelo satélite sonda foguete robô mascote tempestade tufão \
      pastor galgo cabra ovelha carneiro falcão águia foca dália puro-sangue
      """,
      .aboard: "a_bordo",
      .fates: "atracou zarpou encalhou naufragou fundeou floresce reabre_as adornou",
      .players: "ator atriz actor actriz papel",
      .impersonations: "interpreta interpretava interpretar interpretará encarna vida papel",
      .called: "chamado chamada chamados",
      .eras: """
      século_xii século_xiii século_xiv século_xv século_xvi século_xvii século_xviii século_xix \
      oitocentista setecentista seiscentista quinhentista \
      vitoriano vitoriana medieval renascentista barroco barroca
      """,
      .scholars: """
      especialista historiador historiadora professor professora perito perita estudioso estudiosa
      """,
      .sameNames: "mesmo_nome",
      .contrasts: "não sem nenhum",
      .deeds: """
      há havia tem tinha teve quer queria quis deve devia pode pôde poderia sabe crê pensa propõe \
      apresenta rejeita aceita alega invoca busca procura viaja chega volta vive trabalha joga chora \
      deu fez foi veio pôs soube esteve interveio manteve conduziu propôs morreu vai ia será seria \
      deveria terá teria poderá nasceu venceu perdeu recebeu defendeu saiu caiu
      """,
      .betweens: "não se lhe o a me nos já também nunca sempre ontem hoje",
      .standings: "está fica pertence",
      .sources: "segundo conforme",
      .belongings: """
      advogado advogada defesa esposa esposo mulher marido viúva viúvo filho filha filhos irmão irmã \
      pai mãe palavras declarações versão demissão renúncia carta discurso rival sucessor sucessora \
      antecessor antecessora mandato livro romance assessor assessora detenção prisão condenação morte governo executivo partido
      """,
      .doings: "chorou sorriu cantou morreu faleceu dormiu dançou sonhou",
      .somebodies: "quem",
      .possessives: "nosso nossa este esta esse essa aquele aquela vosso vossa seu sua",
      .diseases: "parkinson alzheimer crohn hodgkin huntington tourette asperger addison",
    ],
    ends: [
      .presents: "a e",
      .verbs: "ou ará erá irá",
      .participles: "ado ada ados adas ido ida idos idas",
      .attributes: """
      ado ada ados adas ido ida idos idas al ais ico ica icos icas oso osa osos osas ivo iva \
      ivos ivas ante antes ente entes ário ária ários árias ano ana anos anas vel veis eiro eira \
      il is ar ares ista istas
      """,
    ]
  )
}
