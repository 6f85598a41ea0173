dossierCards(114, {
"figures/us-troops.html": ["US troops in Afghanistan before the reduction", "figure · soldiers", "About 14,000, about 12,000 or 13,000, depending on the source; they cannot all be right.", ["About 14,000", "A blog, not named, 9 Apr 2020", "about 12,000", "AMN, 25–30 Mar 2020", "13,000", "Taliban Rejects Afghan Government’s Prisoner Release Offer, about 9 Apr 2020"], "Sources contradict each other"],
"topics/karistan.html": ["Karistan", "place", "A place where security outposts were attacked on 2 April.", [], ""]
})
