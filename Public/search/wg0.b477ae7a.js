dossierSearch("wg0",{"words":["1","day","may","sen"],"digests":"e5d0afc9749dac4c0f3fc508b02b0d66"});
