dossierCards(120, {"topics/foreign-forces.html":["foreign forces","term","All troops in Afghanistan that are not Afghan, American ones included.",[],""]});
