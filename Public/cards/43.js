dossierCards(43, {
"events/pompeo-speaks-with-qureshi.html": ["Mike Pompeo speaks with Pakistan's foreign minister", "event · reported · 9–15 August 2020", "In the week before the article; he defends the release as unpopular but leading to peace.", [], ""]
})
