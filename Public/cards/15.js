dossierCards(15, {
"events/visit-to-bagram-planned.html": ["A Taliban team is to visit the detention centre", "event · planned · since 25 March 2020", "Announced by a Taliban spokesman; no source reports that the visit took place.", [], ""]
})
