dossierCards(84, {"topics/pakistan.html":["Pakistan","place","The state with whose foreign minister the US Secretary of State discussed the releases.",[],""]});
