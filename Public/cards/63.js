dossierCards(63, {
"figures/full-withdrawal-period.html": ["Time allowed for the full withdrawal", "figure · months", "14 months in both sources, which differ on whose forces are meant.", ["14 months", "AMN, 25–30 Mar 2020", "14 months", "Taliban Rejects Afghan Government’s Prisoner Release Offer, about 9 Apr 2020"], ""]
})
