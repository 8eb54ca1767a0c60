import type { DebateTalk } from '../debate-talk.ts';
import { wordSet } from '../word-set.ts';

/** French. */
export const DEBATE_TALK: DebateTalk = {
  classes: {
    quels:
      "quel quels quelle quelles quoi qu'est-ce_qui qu'est_ce_qui qu'est_ce_qu'il_y_a qu'y_a_t_il y_a_t_il qu'y_a_t'il",
    est: 'est sont etait sont_donc existe_t_il',
    les: "les le la l' des de d' meilleurs meilleures principaux principales bons bonnes",
    arguments: 'argument arguments raison raisons objection objections critiques critique preuves points',
    plaide: 'plaide parle milite plaident parlent est a_dire dit_on',
    faveur: 'pour en_faveur_de en_faveur_du en_faveur_des',
    idee: "idee l'idee these opinion l'opinion affirmation l'affirmation avis l'avis proposition",
    de: "de que qu' l' le la les selon laquelle du des ce cette",
    du: "de du des a de_la de_l' d'",
    on: 'on quelqu_un certains beaucoup gens les_gens il les_critiques',
    serait: 'serait seraient est sont etre',
    juge: 'vrai juste faux bon mauvais bien mal normal legitime correct moral exact',
    dire: 'de_dire de_penser de_croire',
  },
  contra: [
    '<quels> <est>? <plaide>? <les>* contre <de>* <idee>? <de>*',
    '<quels>? <est>? <les>* <arguments> y_a_t_il? <plaide>? contre <de>* <idee>? <de>*',
    'pourquoi <on>? <serait>? <on>* oppose contre? a? au? <de>* <idee>? <de>*',
    'pourquoi <on>? <serait>? <on>* contre <de>* <idee>? <de>*',
    'qui <est>? oppose? contre <de>* <idee>? <de>*',
  ],
  pro: [
    '<quels> <est>? <plaide>? <les>* <faveur> <de>* <idee>? <de>*',
    '<quels>? <est>? <les>* <arguments> y_a_t_il? <plaide>? <faveur> <de>* <idee>? <de>*',
    'pourquoi <on>? <serait>? <on>* <faveur> <de>* <idee>? <de>*',
  ],
  both: [
    "est il <juge> ou? <juge>? <dire>? que? qu'? de?",
    "est-ce <juge> que? de? qu'?",
    "est ce <juge> que? de? qu'?",
    "est ce qu'il est <juge> que? de?",
    'pensez vous que',
    'penses tu que',
    "etes vous d'accord que? pour_dire_que?",
    '<quels>? <est>? <les>* avantages et les? inconvenients <du>',
    '<quels>? <est>? <les>* <arguments> pour et contre <de>* <idee>? <de>*',
    'le? pour et le? contre de? du? des?',
  ],
  bothAfter: [
    'bon ou mauvais',
    'bien ou mal',
    'vrai ou faux',
    'oui ou non',
    'pour ou contre',
    'ou non',
    'ou pas',
  ],
  ought: wordSet('faut faudrait doit doivent devrait devraient devons'),
  finite: wordSet(
    'est sont etait etaient faut faudrait doit doivent devrait devraient peut peuvent a ont avait avaient sera seront',
  ),
  why: wordSet('pourquoi'),
  favourable: wordSet(`
    bon bonne bien mieux meilleur benefice benefique aider aide ameliorer amelioration avantage utile efficace reussir reussite
    succes proteger protection sur securite sauver juste justice equite liberte encourager promouvoir soutenir permettre eduquer
    informer renforcer necessaire essentiel important vital meriter valeur precieux positif moral sain plaisir heureux bonheur paix
    progres occasion egalite resoudre solution justifier legitime raisonnable respecter espoir confiance gain gagner contribuer
    sage vrai correct abordable protege protegent ameliore ameliorent permet permettent renforce renforcent soutient soutiennent merite meritent
    resout garantit prosperer atteindre assurer garantir preserver autoriser accord doit devrait faut devoir`),
  unfavourable: wordSet(`
    mauvais mauvaise pire mal nuire nuisible dommage danger dangereux risque couteux cher gaspiller gaspillage echouer echec
    probleme faux injuste injustice menace menacer detruire mort mourir tuer souffrir souffrance douleur violence violent crime
    abus corrompu corruption discriminer discrimination perte perdre inutile inefficace impossible saper affaiblir violer violation
    restreindre fardeau pauvrete inegalite opprimer oppression exploiter tromper peur haine maladie dependance immoral malsain
    negatif inconvenient defaut mythe aggraver exclure absurde irrealiste hypocrisie desastre conflit empecher punir victime erreur
    opposer contre refuser nuit nuisent souffre souffrent tue tuent menace menacent detruit detruisent trompe trompent perd perdent`),
  objecting: wordSet(`
    mais cependant pourtant toutefois plutot simplement seulement deja trop bien quoique peut peine meme encore certes neanmoins
    malgre pretendu malheureusement autrement assez`),
  turning: wordSet('mais cependant pourtant toutefois neanmoins or inversement contrairement'),
  reversing: wordSet(`
    interdire interdit interdiction abolir supprimer arreter cesser eliminer reduire quitter retirer rejeter refuser limiter
    restreindre boycotter fermer remplacer empecher nuire surestime illegal detruire inutile`),
};
