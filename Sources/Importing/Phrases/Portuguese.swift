extension PhraseBook {
  /// What Portuguese pages put beside an article.
  static let portuguese = PhraseBook(
    "pt",
    """
    cookies:
      utilizamos cookies | usamos cookies | este site utiliza cookies | este site usa cookies |
      uso de cookies | aceitar cookies | aceitar todos | rejeitar todos | política de cookies |
      gerir cookies | gerenciar cookies | nós e os nossos parceiros
    pointers:
      leia também | leia mais | leia ainda | veja também | veja mais | saiba mais |
      confira também | continue lendo | continuar a ler | ler mais | ver também | assista: |
      em fotos: | vídeo: | relacionado: | você pode gostar | entenda: | ouça:
    popular:
      mais lidas | mais lidos | as mais lidas | os mais lidos | mais vistas | mais vistos |
      mais populares | populares | em alta | mais comentadas | mais partilhados
    related:
      notícias relacionadas | artigos relacionados | matérias relacionadas |
      conteúdo relacionado | relacionados | relacionadas | leia também | veja também |
      mais notícias | outras notícias | últimas notícias | últimas | mais artigos |
      posts recentes | você também pode gostar | você pode gostar | recomendados |
      recomendado para você | recomendamos | conteúdo patrocinado | mais sobre o assunto |
      tópicos relacionados |
      próxima notícia | próximo artigo | próxima matéria
    comments:
      comentários | comentário | deixe um comentário | deixe uma resposta | deixar um comentário |
      escreva um comentário | ver comentários | ver todos os comentários | comentar | responder |
      o seu endereço de e-mail não será publicado | o seu endereço de email não será publicado |
      nenhum comentário | seja o primeiro a comentar
    share-words:
      compartilhar | compartilhe | partilhar | partilhe | imprimir | enviar | tuitar | copiar |
      link | no | na | por | em | e-mail | esta | este | notícia | artigo | salvar | guardar |
      ouvir | facebook
    share-cores:
      compartilhar | compartilhe | partilhar | partilhe | imprimir | copiar | enviar | salvar |
      guardar
    share:
      compartilhar no | compartilhe no | compartilhe esta | compartilhe este | partilhar no |
      partilhe este | siga-nos | siga o | siga a | copiar link | enviar por e-mail
    advertisements:
      publicidade | anúncio | anúncios | patrocinado | conteúdo patrocinado |
      continua depois da publicidade | continua após a publicidade | continua após publicidade |
      pub
    calls:
      assine | subscreva | inscreva-se | cadastre-se | registe-se | faça login | entre | receba |
      junte-se | apoie | doe | baixe | já é assinante | este conteúdo é exclusivo |
      para continuar lendo | torne-se
    call-cues:
      newsletter | boletim | assinante | assinantes | assinatura | nosso app | nosso canal |
      grátis | gratuitamente | e-mail | whatsapp | telegram | doação | notificações | conta
    mailings:
      cancelar inscrição | cancelar subscrição
    navigation-words:
      início | página | inicial | notícias | política | mundo | economia | cultura | esportes |
      desporto | sociedade | opinião | ciência | saúde | tecnologia | vídeos | buscar |
      pesquisar | menu | contato | contacto | privacidade | ajuda | arquivo | seções | secções |
      próximo | próxima | anterior | voltar | topo | mais | ver | tudo | todos | fechar | quem |
      somos | brasil | internacional
    navigation:
      ir para o conteúdo | pular para o conteúdo | voltar ao topo | voltar para | tags: |
      etiquetas: | tópicos: | categoria: | categorias: | próximo artigo | artigo anterior |
      próxima notícia | ver mais | ver tudo | ver todos | carregar mais | mostrar mais |
      você está aqui | arquivado em
    credits:
      foto: | fotos: | imagem: | imagens: | crédito: | créditos: | fotografia: | arte: |
      legenda: | foto de arquivo | (foto | fonte: | reprodução | divulgação
    credit-words:
      foto | fotos | imagem | crédito | arquivo | reprodução | divulgação | lusa | fotografia
    reprints:
      publicado originalmente | originalmente publicado | publicada originalmente
    reprint-starts:
      este artigo | este texto | esta matéria | o artigo | originalmente | publicado
    copyrights:
      todos os direitos reservados | direitos reservados | é proibida a reprodução |
      proibida a reprodução |
      reservados todos os direitos
    bylines:
      escrito por | redigido por | publicado por | autor: | autora: | por redação | da redação |
      redação | com informações de | texto: | do enviado especial
    updates:
      atualizado | atualizada | última atualização | modificado
    todays:
      hoje
    datelines:
      publicado | publicado em | publicada em | atualizado | atualizado em | atualizada em |
      última atualização | data: | modificado
    date-words:
      segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado |
      domingo | de
    notice-words:
      você | seu | sua | nós | nossos | nossa | te
    date-words:
      em | de | às | h | publicado | atualizado | segunda-feira | terça-feira | quarta-feira |
      quinta-feira | sexta-feira | sábado | domingo | segunda | terça | quarta | quinta | sexta |
      leitura | min | minutos | horas
    authors:
      por | escrito por | redigido por | texto de | uma reportagem de | reportagem de | autor |
      autora | autores | autor: | autora: | autores: | texto: | reportagem:
    helpers:
      traduzido por | tradução de | fotos de | ilustrações de
    ands:
      e | com
    roles:
      redação | redacção | redator | redatora | jornalista | repórter | correspondente |
      enviado | enviada | especial | agência | agências | colunista | editor | editora | equipe
    papers:
      jornal | gazeta | notícias | diário | correio | folha | rádio
    reading-times:
      min de leitura | minutos de leitura | tempo de leitura
    """)
}
