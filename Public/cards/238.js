dossierCards(238, {
"events/release-order.html": ["President Ghani says that he will sign the release order", "event · announced · 9 August 2020", "Said shortly after the resolution, for the same day; the signing itself is not reported.", [], ""]
})
