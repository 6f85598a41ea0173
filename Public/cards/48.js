dossierCards(48, {"topics/us-forces.html":["US forces","organisation","The American forces in Afghanistan, whose number three sources give in three different ways.",[],""]});
