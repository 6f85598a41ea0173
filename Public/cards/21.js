dossierCards(21, {
"events/release-of-320.html": ["The remaining 320 are to be released", "event · planned", "No date is set for it.", [], ""],
"topics/nato.html": ["NATO", "organisation", "The alliance whose members, with partner countries, also have troops in Afghanistan.", [], ""]
})
