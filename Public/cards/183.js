dossierCards(183, {"topics/al-qaeda.html":["al-Qaeda","organisation","The group that the Taliban undertook to renounce in the agreement.",[],""]});
