dossierCards(178, {
"figures/first-reduction-period.html": ["Time allowed for the first reduction of US troops", "figure · days", "135 days in one source, three to four months in another.", ["135 days", "AMN, 25–30 Mar 2020", "three to four months", "Taliban Rejects Afghan Government’s Prisoner Release Offer, about 9 Apr 2020"], "Sources contradict each other"]
})
