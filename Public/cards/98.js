dossierCards(98, {
"events/taliban-reject-releases.html": ["The Taliban reject the releases", "event · happened · 9 April 2020", "A spokesman calls the piecemeal freeing unacceptable; another source gives another reason.", [], "Sources differ: the reason"],
"events/us-troops-under-5000-planned.html": ["US troops are to be fewer than 5,000 in November", "event · planned · November 2020", "Promised by the president for Election Day and planned by his secretary for the end of the month.", [], "Sources differ: by which day"],
"topics/human-rights-watch.html": ["Human Rights Watch", "organisation", "The organisation that warns that some prisoners may be held under laws that are too broad.", [], ""]
})
