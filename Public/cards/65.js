dossierCards(65, {
"events/un-starts-counting.html": ["The United Nations mission starts to document casualties", "event · happened · 2009", "The start of the count from which one source's total is taken.", [], ""]
})
