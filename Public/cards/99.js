dossierCards(99, {
"figures/commanders-wanted.html": ["Taliban commanders whose release was asked for", "figure · commanders", "15, according to the Afghan government; the Taliban's own word on it is not reported.", ["15", "Taliban Rejects Afghan Government’s Prisoner Release Offer, about 9 Apr 2020", "15", "Taliban Rejects Afghan Government’s Prisoner Release Offer, about 9 Apr 2020"], ""],
"figures/us-troops-by-november.html": ["US troops to be left in November 2020", "figure · soldiers", "Below 5,000, by Election Day according to Donald Trump, by the end of the month according to Mark Esper.", ["under 5,000", "The Hill, 9 Aug 2020", "below 5,000", "The release of the final 400 begins, 16–22 Aug 2020"], ""],
"topics/intra-afghan-talks.html": ["intra-Afghan talks", "term", "The talks between the Afghan government and the Taliban, for which the release was a condition.", [], ""]
})
