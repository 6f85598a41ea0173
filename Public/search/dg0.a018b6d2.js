dossierSearch("dg0",{"counts":[4,24,22,17,6,6,10,28,11,8],"digests":"460bff5cef30ab9fc3dba46b7a6197ce1931047f5f5300dbfdd1262e4ed0ab3bd263fba03ed0fac9"});
