dossierCards(191, {"topics/low-risk-prisoners.html":["low-risk prisoners","term","Prisoners whom two sources call low-risk or low-threat; the government freed some and offered others.",[],""]});
