/** German antonyms that reverse a sentence, folded. */
export const ANTONYMS =
  'akzeptieren ablehnen, alle keine, alt jung, anfang ende, anfangen aufhoren, angreifen verteidigen, annehmen ablehnen, ' +
  'armut reichtum, arm reich, aufbauen zerstoren, aufgang untergang, aufsteigen absteigen, bauen zerstoren, ' +
  'befehlen gehorchen, befreien unterdrucken, befreien versklaven, beginnen enden, bejahen verneinen, bekannt fremd, ' +
  'bejahung verneinung, beginn ende, besser schlechter, beste schlechteste, bewahren zerstoren, bleiben gehen, ' +
  'bose gut, breit schmal, dafur dagegen, dick dunn, dumm klug, dunkel hell, dunkelheit licht, ehrlich verlogen, ' +
  'einatmen ausatmen, einig uneins, einfach schwierig, einschliessen ausschliessen, erfolg misserfolg, erfolg scheitern, ' +
  'erhohen senken, erhohen verringern, erlauben verbieten, erlaubt verboten, erlaubnis verbot, erinnern vergessen, ' +
  'erster letzter, falsch richtig, falsch wahr, faul fleissig, fein grob, feind freund, fern nah, finden verlieren, ' +
  'flucht bleiben, fordern hindern, fordern hemmen, freiheit knechtschaft, freiheit sklaverei, freiheit zwang, ' +
  'frei gefangen, freiwillig gezwungen, freude leid, freude trauer, fressen fasten, frieden krieg, friede krieg, ' +
  'fruh spat, geben nehmen, geboren gestorben, gefahrlich sicher, gefallen missfallen, gegen fur, gegner anhanger, ' +
  'gehorchen widersetzen, gehorsam ungehorsam, gemeinsam einsam, genugend mangelhaft, gerade krumm, gesund krank, ' +
  'gesundheit krankheit, gewinn verlust, gewinnen verlieren, gewinner verlierer, glauben zweifeln, glaube zweifel, ' +
  'gluck ungluck, gross klein, grosser kleiner, gut schlecht, gute bosheit, hart weich, hass liebe, hassen lieben, ' +
  'helfen schaden, himmel holle, hinein hinaus, hoch niedrig, hoch tief, hoffen verzweifeln, hoffnung verzweiflung, ' +
  'hohe tiefe, immer nie, jugend alter, kalt heiss, kalt warm, kommen gehen, kurz lang, lachen weinen, langsam schnell, ' +
  'laut leise, leben sterben, leben tod, lebendig tot, leer voll, leicht schwer, leicht schwierig, lieben verachten, ' +
  'lob tadel, loben tadeln, luge wahrheit, lugen wahr, mangel uberfluss, mehr weniger, meist wenigst, mit ohne, ' +
  'moglich unmoglich, mut feigheit, mutig feige, nahern entfernen, nahm lehnte, nimmt lehnt, notig uberflussig, nutzen schaden, nutzlich schadlich, ' +
  'offen geschlossen, offnen schliessen, offentlich privat, oben unten, recht unrecht, rein schmutzig, ruhe unruhe, ' +
  'schaffen zerstoren, schlafen wachen, schon hasslich, schutzen gefahrden, schutzen bedrohen, schwach stark, ' +
  'schwache starke, schwachen starken, schuldig unschuldig, segen fluch, segnen verfluchen, sieg niederlage, siegen verlieren, ' +
  'siegen unterliegen, spater fruher, sparen verschwenden, steigen sinken, steigen fallen, steigern verringern, ' +
  'stimmen luge, suss bitter, tag nacht, treu untreu, trocken nass, tugend laster, unten oben, verbinden trennen, ' +
  'vereinen trennen, vergangenheit zukunft, verlieren gewinnen, vermehren vermindern, vernunft wahnsinn, ' +
  'vertrauen misstrauen, viel wenig, viele wenige, vorteil nachteil, vorwarts ruckwarts, wachsen schrumpfen, ' +
  'weise toricht, weiss schwarz, wenig viel, wohltat ubel, zulassen verhindern, zulassen verbieten, zunehmen abnehmen, ' +
  'zustimmen widersprechen, zustimmen ablehnen, zustimmung ablehnung';
