dossierCards(32, {
"figures/afghans-killed.html": ["Afghan soldiers, Taliban and civilians killed", "figure · people", "Unknown tens of thousands, as one source puts it.", ["unknown tens of thousands", "A blog, not named, 9 Apr 2020"], ""],
"figures/low-threat-offer.html": ["Low-threat prisoners offered in place of commanders", "figure · prisoners", "400, offered in the spring and refused; not the 400 of August.", ["400", "Taliban Rejects Afghan Government’s Prisoner Release Offer, about 9 Apr 2020"], ""],
"figures/us-soldiers-killed.html": ["US soldiers killed in Afghanistan", "figure · soldiers", "About 2,400, claimed once, without a source.", ["About 2,400", "A blog, not named, 9 Apr 2020"], ""]
})
