dossierCards(14, {
"articles/taliban-reject-offer.html": ["Taliban Rejects Afghan Government’s Prisoner Release Offer", "article · about 9 April 2020", "The Taliban reject the announced release of 100 prisoners, saying they cannot verify who was freed, and suspend the negotiations on the exchange.", [], ""]
})
