dossierCards(35, {
"people/javid-faisal.html": ["Javid Faisal", "person · spokesperson for the National Security Council", "Spokesman of Afghanistan's National Security Council; three of the five sources quote him.", [], ""]
})
