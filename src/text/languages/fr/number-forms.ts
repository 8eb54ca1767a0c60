import { readNumberForms } from '../read-number-forms.ts';

/** French numbers; centuries are written in Roman with an ending. A single Roman letter may be anything, and
 * “VIe” a life. */
export const NUMBER_FORMS = readNumberForms(`
  0 zero; 1 un; 2 deux ii; 3 trois iii; 4 quatre iv; 5 cinq; 6 six vi; 7 sept vii; 8 huit viii; 9 neuf ix;
  10 dix; 11 onze xi; 12 douze xii; 13 treize xiii; 14 quatorze xiv; 15 quinze xv; 16 seize xvi;
  20 vingt xx; 30 trente; 40 quarante; 50 cinquante; 60 soixante; premier premiere 1er 1ere ier iere;
  deuxieme 2e 2eme iie iieme ii; troisieme 3e 3eme iiie iiieme iii; quatrieme 4e 4eme ive iveme iv;
  cinquieme 5e 5eme ve veme; sixieme 6e 6eme vieme vi; septieme 7e 7eme viie viieme vii;
  huitieme 8e 8eme viiie viiieme viii; neuvieme 9e 9eme ixe ixeme ix; dixieme 10e 10eme xe xeme;
  onzieme 11e 11eme xie xieme xi; douzieme 12e 12eme xiie xiieme xii;
  treizieme 13e 13eme xiiie xiiieme xiii; quatorzieme 14e 14eme xive xiveme xiv;
  quinzieme 15e 15eme xve xveme xv; seizieme 16e 16eme xvie xvieme xvi; 17e 17eme xviie xviieme xvii;
  18e 18eme xviiie xviiieme xviii; 19e 19eme xixe xixeme xix; vingtieme 20e 20eme xxe xxeme xx;
  21e 21eme xxie xxieme xxi`);
