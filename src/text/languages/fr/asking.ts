import type { AskingWords } from '../asking-words.ts';
import { wordSet } from '../word-set.ts';
import { MEASURES } from './measures.ts';

/** French. */
export const ASKING: AskingWords = {
  direct: {
    name: wordSet('qui'),
    date: wordSet('quand'),
    place: wordSet('ou'),
    cause: wordSet('pourquoi'),
  },
  what: wordSet('quel quelle quels quelles que qu quoi lequel laquelle lesquels lesquelles'),
  how: wordSet('comment'),
  amount: wordSet('combien'),
  opening: wordSet('ou que qu'),
  many: wordSet(''),
  much: wordSet(''),
  paying: wordSet(
    `coute coutent coutait coutaient couta couterent coute paye paie paient payait paya payerent payer gagne gagnent gagnait gagna vaut valait vendu vendit offert offrit depense depensa recoit recut demande doit devait`,
  ),
  measuring: wordSet(''),
  naming: wordSet('appelle appellent appelait appelaient appeler nomme nomment nommait nommer'),
  links: wordSet('est sont etait etaient fut furent'),
  afterLink: wordSet('ce que qu'),
  auxiliaries: wordSet(''),
  articles: wordSet('le la les l un une des'),
  classifiers: wordSet('type types sorte sortes genre genres forme formes espece especes'),
  of: wordSet('de d'),
  meaning: wordSet('signifie signifient signifiait signification definis definissez definir definition'),
  noun: 'first',
  adjectives: wordSet(`
    grand grande grands grandes petit petite premier premiere premiers premieres dernier derniere derniers dernieres nouveau
    nouvelle ancien ancienne principal principale principaux principales celebre vrai vraie bon bonne`),
  nameNouns: wordSet('nom noms prenom titre'),
  nouns: {
    name: wordSet(`
      personne homme femme auteur autrice ecrivain roi reine president presidente chef dirigeant fondateur nom prenom surnom
      pseudonyme empereur pape general ministre savant inventeur createur realisateur acteur chanteur personnage titre`),
    date: wordSet('annee annees an date jour mois siecle decennie moment epoque heure periode'),
    number: wordSet('nombre quantite population total taux chiffre effectif'),
    share: wordSet('pourcentage proportion part'),
    money: wordSet(
      'prix cout couts coute coutait salaire budget montant somme recette recettes revenu revenus',
    ),
    measure: wordSet(`
      longueur hauteur distance profondeur largeur poids vitesse temperature superficie surface age duree taille altitude
      temps`),
    place: wordSet(`
      ville pays lieu etat region endroit fleuve riviere ile village continent commune capitale province departement quartier
      rue villes regions`),
    cause: wordSet('cause causes raison raisons motif'),
  },
  ordering: wordSet(`
    nomme nommez nommer donne donnez donner cite citez citer indique indiquez indiquer enumere enumerez liste listez decris
    decrivez decrire definis definissez definir explique expliquez expliquer dis dites trouve trouvez montre montrez precise
    precisez`),
  orderingNames: wordSet('nomme nommez nommer cite citez citer'),
  afterOrder: wordSet('moi nous tous toutes quelques deux trois quatre cinq'),
  opens: wordSet(''),
  afterVerb: wordSet(''),
  inverted: wordSet('il elle on ils elles ce'),
  denying: {
    refusing: wordSet(`
      refuse refusent refusa refuserent refusait refusaient refuser refuses refusee renonce renonca renoncerent renoncer
      rejette rejeta rejeterent rejete rejetee interdit interdite interdits interdites interdire empeche empecha empechent
      empecher echoue echoua echouerent manqua impossible incapable nie nia nierent aboli abolie abolis supprime supprimee`),
    takingBack: wordSet('non'),
    limiting: wordSet('seulement uniquement tant moins plus encore'),
    until: wordSet(''),
    isEitherSide: true,
    isCommaInside: false,
    doer: wordSet('par'),
  },
  defining: {
    verbs: wordSet('signifie signifient designe designent veut consiste denomme'),
    afterCopula: wordSet('un une le la l les des ce celui celle ceux ne quand tout toute'),
    naming: wordSet(
      'appelle appellent appelait appele appelee appeles appelees nomme nomment nomma nommee dit dite',
    ),
    namingPairs: new Set([
      'connu comme',
      'connue comme',
      'defini comme',
      'definie comme',
      'parle de',
      'parle d',
      'nom de',
      'designe par',
    ]),
    by: wordSet('par sous'),
    meant: wordSet('entend entendent entendait entends comprend designe'),
    glosses: new Set(['c est a dire', 'soit', 'ou', 'a savoir']),
  },
  measures: MEASURES,
  answers: {
    dates: wordSet(`
      janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi
      samedi dimanche siecle decennie annees`),
    numbers: wordSet(`
      deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent
      cents mille million millions milliard milliards moitie tiers quart douzaine dizaine centaine milliers pourcent`),
    joints: wordSet(''),
    few: wordSet('un une zero aucun aucune personne rien'),
    causes: wordSet(
      'car parce puisque cause raison raisons grace suite afin donc ainsi consequence provoque provoquee entraine entrainant du due motif lorsque faute',
    ),
    causePairs: new Set(['pour que', 'de peur', 'de crainte', 'de sorte', 'de facon', 'si bien']),
    causesApart: wordSet('pour comme'),
    places: wordSet('a au aux en dans de d du vers pres chez sur'),
    beforeNames: wordSet(''),
    shares: wordSet('moitie tiers quart pourcent'),
    afterShares: wordSet('pour pourcent tiers quarts quart'),
    free: wordSet('gratuit gratuite gratuitement rien'),
    currencies: wordSet(
      'dollar dollars euro euros franc francs livre livres million millions milliard milliards',
    ),
  },
};
