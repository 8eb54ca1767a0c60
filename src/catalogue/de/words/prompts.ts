import type { Catalogue } from '../../shapes.ts';

type Prompts = Catalogue['prompts'];

/** The line over a quotation: whose words they are. */
const lead: Prompts['lead'] = ({ voice, speaker }) =>
  ({
    text: 'Der Text sagt:',
    report: 'Der Text gibt eine Ansicht wieder:',
    document: 'Der Text führt diese Worte an:',
    speaker: `Im Text sagt ${speaker}:`,
  })[voice];

const OWN_JUDGEMENT =
  'Wo trifft das in dem zu, was ihr selbst kennt, wo trifft es nicht zu, und woran liegt der Unterschied?';

/** Discussion prompts. A frame is fixed words around a quotation: it says nothing about the text of its own. */
export const prompts: Prompts = {
  lead,
  leadOf: {
    question: 'Der Text selbst fragt:',
    recurrence: ({ topic }) => `„${topic}“ kommt im Text an weit auseinanderliegenden Stellen vor. Die eine:`,
  },
  elsewhere: 'Und viel später im Text:',
  ask: {
    question: () =>
      'Wie nahe kommt der Text einer Antwort, und was in ihm spricht weiterhin für die andere Seite?',
    act: ({ kind, person }) =>
      kind === 'factual'
        ? 'Was führt dazu, und was folgt daraus?'
        : `Wie lest ihr das: Warum handelt ${person} so? Was im Text spricht noch für eure Lesart?`,
    reason: ({ voice, speaker }) =>
      voice === 'speaker'
        ? `Reicht das als Grund, wenn ihr den übrigen Text bedenkt? Was hätte ${speaker} noch sagen können, und was ließe sich einwenden?`
        : 'Reicht das als Grund, wenn ihr den übrigen Text bedenkt? Welchen anderen Grund nennt er, und was spricht gegen diesen?',
    view: ({ kind, voice, speaker }) => {
      if (kind === 'evaluative') return OWN_JUDGEMENT;
      return voice === 'speaker'
        ? `Was im Text stützt, was ${speaker} hier sagt, und wer oder was spricht dagegen?`
        : 'Teilt der Text diese Ansicht, antwortet er auf sie, oder lässt er sie stehen? Woran seht ihr das?';
    },
    document: () =>
      'Wie geht der Text mit diesen Worten um: Stützt er sich auf sie, prüft er sie, oder kehrt er sie um? Woran seht ihr das?',
    contrast: ({ kind }) =>
      kind === 'evaluative'
        ? 'Würdet ihr die Grenze an derselben Stelle ziehen? Was wäre anders, wenn ihr sie woanders ziehen würdet?'
        : 'Was wird hier auseinandergehalten, und hält der übrige Text es auseinander? Woran seht ihr das?',
    condition: ({ kind }) =>
      kind === 'evaluative'
        ? OWN_JUDGEMENT
        : 'Hier hängt viel an der Bedingung. Wo im Text ist sie erfüllt, wo nicht, und was folgt daraus?',
    definition: ({ kind, voice }) => {
      const end =
        kind === 'evaluative'
          ? 'Wie würdet ihr es ausdrücken?'
          : voice === 'speaker'
            ? 'Wer oder was im Text würde es anders ausdrücken?'
            : 'Wo hält sich der übrige Text daran?';
      return `Was wird sichtbar, wenn man es so ausdrückt, und was fällt weg? ${end}`;
    },
    claim: ({ kind }) =>
      kind === 'evaluative'
        ? OWN_JUDGEMENT
        : 'Das klingt, als wäre es allgemein so. Was sonst im Text stützt es, und was lässt euch daran zweifeln?',
    recurrence: () =>
      'Wie passen die beiden Stellen zusammen: Wiederholt die zweite die erste, fügt sie ihr etwas hinzu, oder verändert sie sie?',
  },

  heading: 'Impuls',
  kind: {
    factual: 'zum Einstieg: was der Text sagt',
    interpretive: 'was der Text meint: Mehrere Antworten lassen sich am Text belegen',
    evaluative: 'was ihr selbst davon haltet: für den Schluss',
  },
  inWordsOf: (host) => `Frage von ${host}`,
  hostErased: 'der Leitung',
  states: {
    drafted: 'nicht auf der Warteliste',
    queued: 'auf der Warteliste',
    posted: 'gepostet',
    discarded: 'verworfen',
  },
  post: 'Hier posten',
  another: 'Ein anderer',
  edit: 'Ändern',
  queue: 'Auf die Warteliste',
  discard: 'Verwerfen',
  up: 'Nach oben',
  down: 'Nach unten',
  back: 'Zurück zur Warteliste',
  posted: 'Gepostet.',
  queued: 'Auf der Warteliste.',
  discarded: 'Verworfen. Dieser Impuls kommt nicht wieder.',
  editTitle: 'Die Frage ändern',
  editLabel: 'Frage; das Zitat bleibt, wie es ist',
  queueTitle: (count) => `Impulse auf der Warteliste (${count})`,
  emptyList: 'Auf der Warteliste ist kein Impuls.',
  low: (count) =>
    count === 0
      ? 'Die Warteliste ist leer, deshalb kann nichts automatisch gepostet werden.'
      : `Die Warteliste ist fast leer: ${count === 1 ? 'Ein Impuls ist' : `${count} Impulse sind`} noch da.`,
  fill: (preview) => `Mit ${preview} kannst du neue auswählen.`,
  choose: 'Einen Impuls zum Posten, Ändern oder Verschieben wählen',
  chooseNew: 'Einen Impuls zum Posten, Ändern oder Vormerken wählen',
  previewTitle: (name) => `Neue Impulse aus ${name}`,
  fewer: 'Mehr bestehen die Prüfung nicht: lieber wenige gute als viele schlechte.',
  at: (when) => `Der erste Impuls der Warteliste wird ${when} automatisch gepostet.`,
  every: (days, when) =>
    `Der erste Impuls der Warteliste wird ${when} automatisch gepostet, danach ${days === 1 ? 'jeden Tag einer' : `alle ${days} Tage einer`}.`,
  stopped: 'Impulse werden nicht mehr automatisch gepostet.',
  gone: 'Diesen Impuls gibt es nicht mehr.',
  settled: 'Dieser Impuls wurde schon gepostet oder verworfen. Wähle einen anderen.',
  emptyQueue: 'Die Warteliste ist leer. Gib ein Werk an, und der beste neue Impuls daraus wird erstellt.',
  noMore:
    'Kein weiterer Impuls von dort besteht die Prüfung. Versuche es mit einem anderen Abschnitt oder Werk, oder schreibe selbst einen.',
  noOther: 'Dieser Impuls stammt aus keinem Werk, also gibt es keinen ähnlichen.',
  noQuestion: 'Die Frage enthält keine Wörter.',
  questionTooLong: (most, has) =>
    `Eine Frage darf bis zu ${most} Zeichen haben; diese hat ${has}. Kürze sie.`,
  quotationTooLong: (most, has) =>
    `Ein Zitat darf bis zu ${most} Zeichen haben; dieses hat ${has}. Zitiere weniger.`,
  noMeeting: 'Es ist kein Treffen geplant. Plane eines oder lass alle paar Tage einen Impuls posten.',
  wrongDays: (least, most) => `Gib eine ganze Zahl von Tagen an, von ${least} bis ${most}.`,
  noDays: 'Gib die Zahl der Tage an.',
};
