dossierCards(220, {
"events/swap-deadline.html": ["The prisoner swap falls due", "event · missed · 10 March 2020", "The exchange was to have taken place by 10 March 2020 and did not.", [], "Sources differ: why it was missed"]
})
