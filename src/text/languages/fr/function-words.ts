import { wordSet } from '../word-set.ts';

/** Elided words (`l’`, `qu’`) are words of their own. */
export const FUNCTION_WORDS = wordSet(`
  le la les l un une des du de d au aux
  ce c cet cette ces ceci cela ca celui celle ceux celles
  mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs mien mienne miens miennes tien tienne sien sienne siens siennes
  je j me m moi tu te t toi il elle on nous vous ils elles se s soi lui eux y en
  qui que qu quoi dont ou quel quelle quels quelles lequel laquelle lesquels lesquelles duquel desquels desquelles auquel auxquels
  auxquelles quand lorsque lorsqu comment pourquoi combien quiconque quelque quelques quelqu quelconque chaque chacun chacune tout
  toute tous toutes meme memes autre autres autrui aucun aucune nul nulle certain certaine certains certaines plusieurs tel telle tels
  telles rien personne
  suis es est sommes etes sont etais etait etions etiez etaient fus fut fumes furent sera serai seras serons serez seront serait seraient
  serais soit sois soient soyez soyons fusse fut fussent etre ete etant
  ai as a avons avez ont avais avait avions aviez avaient eus eut eurent aura aurai auras aurons aurez auront aurait auraient aie ait
  aient avoir eu eue eus eues ayant
  fait faire fais font faisait faisaient fit firent fera feront ferait feraient
  peut peux peuvent pouvait pouvaient pouvoir pourrait pourraient pourra pourront pu put purent puisse puissent
  doit dois doivent devait devaient devoir devrait devraient devra devront dut durent faut fallait falloir faudrait faudra fallut fallu
  va vais vont allait allaient aller ira iront veut veux voulez veulent voulait voulaient vouloir voudra voudront voudrait voudraient voulut voulu
  et ou mais or ni car donc si comme quoique puisque puisqu parce alors ainsi aussi cependant toutefois neanmoins pourtant
  a dans par pour sur sous vers avec sans chez entre contre depuis pendant durant avant apres des jusque jusqu jusques lors
  selon malgre parmi envers hors afin lieu cause
  ne n pas non plus point jamais guere oui bien tres trop peu moins assez beaucoup autant tant plutot presque
  ici la deja encore toujours souvent parfois puis ensuite enfin alors ainsi surtout seulement notamment
  voici voila ci aujourd hui`);
