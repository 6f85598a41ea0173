dossierCards(144, {"topics/ceasefire.html":["ceasefire","term","What the Afghan government asks of the Taliban and what the talks were to bring.",[],""]});
