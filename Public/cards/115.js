dossierCards(115, {
"articles/final-400-release.html": ["The release of the final 400 begins", "article · 16–22 August 2020", "Of the last 400 Taliban prisoners 80 are out; France objects, the United States approves, and no date is set for the other 320.", [], ""],
"people/zalmay-khalilzad.html": ["Zalmay Khalilzad", "person · U.S. envoy to Afghanistan", "The American envoy to Afghanistan, who took part in the video conference of 25 March.", [], ""],
"topics/afghanistan.html": ["Afghanistan", "place", "The country in which the prisoners are held and from which foreign troops are to leave.", [], ""]
})
