extension PhraseBook {
  /// What English pages put beside an article.
  static let english = PhraseBook(
    "en",
    """
    cookies:
      we use cookies | site uses cookies | website uses cookies | uses cookies to | use of cookies |
      accept all cookies | accept cookies | reject all cookies | cookie policy | cookie settings |
      cookie preferences | manage cookies | manage preferences | we value your privacy |
      we and our partners | consent to the use | by continuing to use this |
      by continuing to browse | your privacy choices
    pointers:
      also read | read also | also see | see also | read more | read next | read this | read: |
      more: | watch: | watch more | listen: | related: | related story: | related stories: |
      related article: | related coverage: | further reading: | must read | must-read |
      more on this | more on this story | in pictures: | explainer: | don't miss |
      in case you missed it | icymi | see more: | recommended: | recommended read |
      suggested reading | continue reading | up next | next up | on this topic | read full |
      click here to read | read the full
    popular:
      popular posts from this blog | popular posts | most read | most popular | most viewed |
      most shared | most commented | most watched | trending | trending now | trending stories |
      trending news | popular stories | popular now | popular articles | popular news | popular |
      what's hot | top stories | top news | top posts | the most read | most read in news |
      most read this week | most read today
    related:
      related | related articles | related stories | related posts | related news | related topics |
      related content | related coverage | related links | related headlines | you may also like |
      you might also like | you may also be interested in | you might be interested in |
      you may like | recommended | recommended for you | recommended stories | recommended reading |
      more stories | more news | more headlines | more on this story | more on this topic |
      more from this section | more from this author | latest news | latest stories | latest posts |
      latest headlines | latest | recent posts | recent stories | recent news | recent articles |
      other news | other stories | other headlines | also in the news | in other news |
      editor's picks | editors' picks | editor's choice | from the web | around the web |
      elsewhere | see also | read next | also read | read also | read more | up next |
      on this topic | in this section | don't miss | more to explore | explore more |
      promoted stories | keep reading | from our partners | sponsored links | from around the web |
      more like this |
      next story | next article | next post | next news
    comments:
      leave a comment | leave a reply | post a comment | add a comment | write a comment |
      join the conversation | join the discussion | view comments | view all comments |
      show comments | load comments | comments are closed | comment on this story | comments |
      reader comments | readers' comments | be the first to comment | cancel reply |
      sort by newest | log in to comment | sign in to comment | have your say |
      your email address will not be published | comments section | no comments | no comments yet |
      reply | report abuse | report comment
    share-words:
      share | shares | sharing | tweet | tweets | retweet | facebook | twitter | x | whatsapp |
      telegram | email | e-mail | mail | print | linkedin | reddit | pinterest | pin | copy |
      copied | link | url | follow | us | on | this | article | story | post | page | save | via |
      to | with | friends | a | friend | messenger | flipboard | tumblr | vk | viber | instagram |
      youtube | tiktok | threads | mastodon | bluesky | more | options | by | or | and | in | new |
      window | opens | click | send | it | the | icon | like | likes | pocket | line | sms |
      google | plus | stumbleupon | digg | buffer | for | later | listen | bookmark | subscribe |
      rss | feed | k | get | other | apps | download | embed | transcript
    share-cores:
      share | shares | tweet | facebook | twitter | whatsapp | telegram | linkedin | reddit |
      pinterest | follow | messenger | flipboard | copy | print | email | instagram | youtube |
      save | bookmark | listen | link
    share:
      share this | share on | share via | share the | share with | follow us | tweet this |
      like us on | like us at | find us on | copy link | email this | print this | click to share |
      follow our | stay connected | connect with us | follow the author
    advertisements:
      advertisement | advertisements | advertising | ad | ads | sponsored | sponsored content |
      paid content | promoted | promoted content | advertisement continue reading below |
      story continues below advertisement | story continues below | article continues below |
      article continues after ad | article continues after advertisement | continue reading below |
      ad feedback | remove ads | skip ad | skip advertisement | skip advert | scroll to continue |
      advertise with us | your ad here | ad choices | adchoices | partner content | close ad |
      report ad | report this ad | article continues below advertisement |
      this article continues below | sponsored by | brand studio | loading ad | after the ad |
      scroll to continue with content
    calls:
      subscribe | sign up | sign in | signup | join | get | download | become | support | donate |
      register | enter your | log in | create | click here | tap here | enjoy | start your |
      receive | never miss | stay up to date | stay informed | already a | not a subscriber |
      want more | like what you | enjoying | unlock | to continue reading | this article is for |
      you have | help us | make a donation | if you | install | try | follow | for more |
      for the latest | don't want to miss | delivered | catch all | read all | our newsletter |
      newsletter | please consider | thank you for | thanks for
    call-cues:
      newsletter | our channel | an email | by email | by e-mail | telegram | whatsapp | our app |
      the app | mobile app | inbox | subscriber | subscription | your account | free account |
      our journalism | independent journalism | breaking news | news alerts | email address |
      e-mail address | premium | unlimited access | free articles | free trial | membership |
      a member | notifications | daily briefing | morning briefing | digital edition | e-paper |
      epaper | donation | patreon | google news | app store | google play | podcast | on facebook |
      on twitter | on instagram | on youtube | our emails
    mailings:
      unsubscribe | receiving this email | receiving this e-mail | manage your subscription
    navigation-words:
      home | news | world | politics | business | sport | sports | opinion | culture | arts |
      lifestyle | life | travel | weather | video | videos | photos | pictures | gallery |
      galleries | live | menu | search | close | skip | to | content | main | sign | log | in |
      out | up | login | logout | register | account | my | profile | about | us | contact | help |
      faq | privacy | policy | terms | of | use | service | conditions | sitemap | careers | jobs |
      archive | archives | rss | feeds | feed | newsletters | newsletter | subscribe | toggle |
      navigation | open | back | top | next | previous | prev | article | articles | story | page |
      older | newer | posts | post | the | local | regional | national | international | science |
      technology | tech | health | entertainment | education | environment | climate | economy |
      money | magazine | features | analysis | blogs | blog | podcasts | podcast | radio | tv |
      more | all | topics | sections | section | site | index | edition | english | and | a | for |
      letters | obituaries | classifieds | events | community | shop | cart | cookies | legal |
      imprint | advertise | with | accessibility | statement | asia | africa | europe | americas |
      america | middle | east | uk | load | show | view | see | less | hide | expand | collapse |
      no | javascript | our | latest | breaking | today | print | e-paper | digital | directory |
      staff | team | publications | resources | press | donate | support | membership | members |
      games | food | fashion | style | property | motoring | cars | books | film | music
    navigation:
      skip to | back to top | previous article | next article | tags: | tag: | filed under |
      posted in | topics: | categories: | category: | labels: | keywords: | toggle navigation |
      you are here | load more | show more | view all | see all | go to | jump to | scroll to top |
      please enable javascript | javascript is | your browser | enable js | newer post |
      older post | click to expand | read in app | view in browser | file under | text size |
      font size | powered by | site map | report a problem | report an error | send us a tip |
      got a tip | loading | sections: | more in 
    credit-words:
      photo | photos | photograph | photographer | picture | pictures | image | images | getty |
      flickr | shutterstock | istock | unsplash | wikimedia | alamy | pixabay | pexels | credit |
      courtesy | file | handout | screenshot | screengrab | illustration | graphic | map | archive |
      afp/getty | representational | creative | stock
    credits:
      photo: | photo by | photo credit | photograph: | photograph by | photographer: | image: |
      image credit | image source | image caption | image by | image copyright | picture: |
      photographs by | picture by | credit: | caption: | file photo | (photo | (file | [photo | [image | [file |
      (image | (picture | photos: | photos by | illustration: | illustration by | graphic: |
      video: | media caption | image via | photo via | photo courtesy | image courtesy | pictures: |
      featured image | representational image | enlarge image | hide caption | toggle caption |
      cover photo | file image | ap photo
    reprints:
      originally published | originally appeared | first appeared | first published in |
      first published by | first published on | is reprinted | was reprinted |
      reprinted with permission | republished with permission | republished from |
      republished under | reproduced with permission | this article was produced by |
      cross-posted from | this story was published by | has been published from a wire |
      published from a syndicated | under a creative commons
    copyrights:
      all rights reserved | terms of use | terms of service | terms and conditions |
      privacy policy | may not be reproduced | may not be published | without permission |
      no part of this | registered in england | copyright notice | not responsible for the content
    bylines:
      written by | reported by | posted by | published by | author: | story by | words by |
      text by | reporting by | additional reporting | editing by | edited by | writing by |
      compiled by | with inputs from | with input from | with reporting by |
      from our correspondent | by our correspondent | staff reporter | staff writer | by staff |
      web desk | news desk
    updates:
      updated | last updated | last modified | modified | last reviewed | last edited | revised |
      last revised
    todays:
      today
    datelines:
      published | updated | last updated | last modified | first published | posted | posted on |
      date: | created | modified | issued | uploaded | publication date | date of publication |
      date published | release date | last reviewed | last edited | revised | last revised
    date-words:
      am | pm | ist | gmt | utc | est | edt | pst | pdt | bst | cet | cest | et | at | on | the |
      of | updated | published | posted | last | first | min | mins | minute | minutes | read |
      hours | hour | hrs | ago | year | years | month | months | week | weeks | day | days |
      monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues |
      wed | thu | thur | thurs | fri | sat | sun | january | february | march | april | may | june |
      july | august | september | october | november | december | jan | feb | mar | apr | jun |
      jul | aug | sep | sept | oct | nov | dec | st | nd | rd | th | date | modified | p.m | a.m
    reprint-starts:
      this | the article | the story | originally | first | republished | reprinted |
      reproduced | cross-posted | a version | published with | note | editor's note
    notice-words:
      your | you | we | our
    authors:
      by | written by | reporting by | reporting: | story: | words: | text: | reported by | words by | story by | text by | posted by | author: |
      analysis by | an analysis by | opinion by | commentary by | essay by | review by | report by |
      guest post by | a guest post by | guest essay by | interview by | column by | feature by |
      authors: | author | authors | reporter: | our correspondent | special correspondent
    helpers:
      translated by | translation by | as told to | produced by | presented by | narrated by |
      illustrated by | illustrations by | hosted by | curated by | fact-checked by | reviewed by |
      medically reviewed by | medical reviewer | research by | graphics by | video by
    ands:
      and | with
    roles:
      correspondent | correspondents | reporter | reporters | editor | editors | editorial |
      writer | staff | desk | news | newsroom | team | agency | agencies | bureau | columnist |
      contributor | admin | online | chief | columnists | photographer | producer | press |
      service | wire | board
    papers:
      times | news | post | herald | gazette | tribune | journal | chronicle | telegraph | observer |
      press | mail | star | express | mirror | review | magazine | today | radio | television
    reading-times:
      min read | mins read | minute read | minutes read | reading time | read time
    """)
}
