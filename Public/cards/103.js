dossierCards(103, {
"figures/captives-of-the-taliban.html": ["Captives the Taliban are to free", "figure · captives", "1,000 in two sources; no source reports that one was freed.", ["1,000", "A blog, not named, 9 Apr 2020", "1,000", "Taliban Rejects Afghan Government’s Prisoner Release Offer, about 9 Apr 2020"], ""]
})
