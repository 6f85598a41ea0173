dossierCards(229, {
"figures/civilian-casualties-2019.html": ["Civilians killed or injured in the year before", "figure · people", "More than 10,000 in 2019, claimed without a source.", ["more than 10,000", "The Hill, 9 Aug 2020"], ""]
})
