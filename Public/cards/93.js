dossierCards(93, {"topics/prisoner-swap.html":["prisoner swap","term","The exchange of Taliban prisoners for captives of the Taliban, due by 10 March 2020.",[],""]});
