dossierCards(59, {
"articles/jirga-approves-400.html": ["400 'hard-core' Taliban prisoners to be released ahead of Afghan peace talks", "article · The Hill · 9 August 2020", "The Loya Jirga approves the release of the last 400 Taliban prisoners, President Ghani says he will sign the order, and talks are to start in Doha.", [], ""]
})
