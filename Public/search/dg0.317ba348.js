dossierSearch("dg0",{"counts":[4,24,22,17,6,6,10,28,19],"digests":"fdf73537aacb11a65074d548b77a91cba3b5d325f243fa6ba3b9302ad09265c3f06585af"});
