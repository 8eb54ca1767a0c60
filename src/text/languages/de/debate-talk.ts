import type { DebateTalk } from '../debate-talk.ts';
import { wordSet } from '../word-set.ts';

/** German. */
export const DEBATE_TALK: DebateTalk = {
  classes: {
    sprechen: 'spricht sprechen sprachen',
    sein: 'ist sind war waren gibt_es',
    die: 'die der das den dem es irgendwelche gute beste besten wichtigsten haufigsten starksten alles denn eigentlich',
    argumente: 'argument argumente argumenten grund grunde grunden einwand einwande kritik belege punkte',
    haben: 'hat haben hatte hatten sind_die von bei gibt_es_bei spricht_fur spricht_gegen',
    jemand: 'jemand man einer manche viele leute menschen kritiker gegner',
    wurde: 'wurde wurden sollte sollten konnte konnten mochte ist sind',
    ablehnen: 'widersprechen ablehnen bestreiten bezweifeln dagegen',
    meinung: 'these meinung ansicht behauptung aussage idee annahme vorschlag auffassung',
    zu: 'die der das den dem dass ob einer diese dieser',
    urteil: 'richtig falsch wahr gut schlecht gerecht gerechtfertigt vertretbar moralisch eine_gute_idee',
    sagen: 'zu_sagen zu_behaupten zu_glauben',
  },
  contra: [
    'was spricht? sprache? <die>* gegen <zu>* <meinung>? <zu>*',
    'was <sein>? <die>* gegen <zu>* <meinung>? <zu>* einzuwenden?',
    'welche? was? <sein>? <sprechen>? <die>* <argumente> <sein>? <sprechen>? <die>* gegen <zu>* <meinung>? <zu>*',
    'warum <wurde> <jemand>* <ablehnen> <zu>*',
    'warum <wurde>? <jemand>* gegen <zu>* <meinung>? <zu>*',
    'wer <sein>? gegen <zu>* <meinung>? <zu>*',
    'was <sein> falsch schlimm? an? daran? <zu>* wenn?',
  ],
  pro: [
    'was spricht? sprache? <die>* fur <zu>* <meinung>? <zu>*',
    'welche? was? <sein>? <sprechen>? <die>* <argumente> <sein>? <sprechen>? <die>* fur <zu>* <meinung>? <zu>*',
    'warum <sein> <jemand>* fur <zu>* <meinung>? <zu>*',
    'wer <sein>? fur <zu>* <meinung> <zu>*',
  ],
  both: [
    'stimmt es dass',
    'stimmt die? <meinung>? dass',
    '<sein> es <urteil> oder? <urteil>? <sagen>? dass? wenn? zu?',
    '<sein> es <urteil> oder nicht? <sagen>? dass? wenn? zu?',
    'findest du dass',
    'finden sie dass',
    'stimmst du zu dass',
    'stimmen sie zu dass',
    'was? welche? <sein>? <die>* vor und nachteile <haben> <die>*',
    'was? welche? <sein>? <die>* vorteile und nachteile <haben> <die>*',
    'was spricht? fur und gegen <zu>* <meinung>? <zu>*',
    'welche? was? <sein>? <die>* <argumente> <sein>? fur und gegen <zu>* <meinung>? <zu>*',
    'pro und contra',
    'fur und wider',
  ],
  bothAfter: [
    'gut oder schlecht',
    'richtig oder falsch',
    'ja oder nein',
    'pro und contra',
    'fur und wider',
    'oder nicht',
  ],
  ought: wordSet('sollte sollten soll sollen'),
  finite: wordSet(
    'ist sind war waren soll sollen sollte sollten muss mussen darf durfen kann konnen wird werden hat haben hatte hatten',
  ),
  why: wordSet('warum wieso weshalb weswegen'),
  favourable: wordSet(`
    gut besser beste nutzen nutzlich hilfe helfen hilfreich verbessern verbesserung vorteil wirksam erfolg erfolgreich gelingen
    schutzen schutz sicher sicherheit retten gerecht gerechtigkeit fairness freiheit fordern unterstutzen ermoglichen bilden
    informieren starken notwendig notig wesentlich wichtig verdienen wert wertvoll positiv moralisch gesund effizient geniessen
    glucklich gluck frieden fortschritt chance gleichheit losen losung berechtigt gerechtfertigt vernunftig achten hoffnung
    vertrauen gewinn gewinnen beitragen weise wahr richtig bezahlbar gedeihen erreichen sichern bewahren erlauben zustimmen soll
    sollte muss pflicht`),
  unfavourable: wordSet(`
    schlecht schlechter schlimm schlimmer schaden schadlich gefahr gefahrlich risiko riskant teuer kosten verschwenden
    verschwendung scheitern misserfolg problem falsch ungerecht unfair unrecht drohen bedrohen zerstoren tod sterben toten leiden
    leid schmerz gewalt verbrechen missbrauch korrupt korruption diskriminieren diskriminierung verlust verlieren unnotig nutzlos
    unwirksam unmoglich untergraben schwachen verletzen einschranken last armut ungleichheit unterdrucken unterdruckung ausbeuten
    irrefuhren tauschen angst hass krankheit sucht unmoralisch ungesund negativ nachteil fehler fehlerhaft mythos verschlechtern
    ausschliessen absurd unrealistisch heuchelei katastrophe konflikt hindern bestrafen opfer irrtum ablehnen widersprechen`),
  objecting: wordSet(`
    aber jedoch hingegen dagegen sondern stattdessen vielmehr nur bloss lediglich bereits schon zwar obwohl allerdings dennoch
    trotzdem kaum wohl vielleicht selbst sogar eher angeblich leider genug`),
  turning: wordSet(
    'aber jedoch doch dennoch hingegen dagegen allerdings trotzdem indessen vielmehr andererseits gleichwohl',
  ),
  reversing: wordSet(`
    verbieten verboten verbot abschaffen abgeschafft beenden stoppen entfernen streichen kurzen verlassen austreten ablehnen
    beschranken einschranken boykottieren schliessen ersetzen verhindern schaden uberschatzt illegal zerstoren uberflussig unnotig`),
};
