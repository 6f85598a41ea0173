dossierSearch("dg0",{"counts":[4,24,22,17,6,6,10,28,11,8],"digests":"ae73528e39fd9fb86ec69464d0bab88f3d03ac6c88f0037c9690fd6026e71a575664e11b6866c0f3"});
