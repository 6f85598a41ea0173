dossierCards(251, {"people/mark-esper.html":["Mark Esper","person · Defense Secretary","Defense Secretary of the United States, who speaks of the troop withdrawal in March and in August.",[],""]});
