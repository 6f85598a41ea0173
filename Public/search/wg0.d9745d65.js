dossierSearch("wg0",{"words":["1","dat","mat","seek"],"digests":"3942392c2b903349f767f1aa82502736"});
