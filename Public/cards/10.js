dossierCards(10, {"topics/government-captives.html":["captives held by the Taliban","term","The people whom the Taliban were to free in exchange.",[],""]});
