dossierCards(203, {
"figures/casualties-since-2009.html": ["Casualties counted over about ten years", "figure · people", "Over 100,000 Afghans since 2009, or 100,000 casualties throughout the decade.", ["Over 100,000", "A blog, not named, 9 Apr 2020", "100,000", "The Hill, 9 Aug 2020"], ""]
})
