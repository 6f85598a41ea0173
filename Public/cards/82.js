dossierCards(82, {
"people/shah-mehmood-qureshi.html": ["Shah Mehmood Qureshi", "person · Pakistani Foreign Minister", "Pakistan's foreign minister, to whom Mike Pompeo spoke about the releases.", [], ""]
})
