import type { Catalogue } from '../../shapes.ts';
import { createCounter } from '../../plural.ts';

const counted = createCounter('de');
const questions = (number: number) => counted(number, { one: 'Frage', other: 'Fragen' });
const members = (number: number) => counted(number, { one: 'Mitglied', other: 'Mitgliedern' });
const voices = (number: number) => counted(number, { one: 'Stimme', other: 'Stimmen' });
const words = (number: number) => counted(number, { one: 'Wort', other: 'Wörter' });

/** Two words that passages have against each other; the same word once. */
const both = (one: string, other: string) =>
  one.toLowerCase() === other.toLowerCase() ? `„${one}“` : `„${one}“, „${other}“`;

/** What a topic has been to a group, and back from a message to the text. */
export const topics: Catalogue['topics'] = {
  title: (topic) => `Das Thema „${topic}“`,
  range: (days) => `Zeitraum: ${days} bis heute. Niemand wird genannt.`,
  said: 'Was die Texte sagen',
  silent: 'Die Texte sagen nichts dazu, soweit du und die Gruppe gelesen habt.',
  equal: (sentences, one, other) => `Gleich lang: je ${sentences}, ${one} und ${words(other)}`,
  apart: {
    denial: (one, other) =>
      `Nebeneinander, weil die eine Stelle verneint, was die andere sagt: ${both(one, other)}. Beurteilt ist das allein nach ihren Wörtern.`,
    contrary: (one, other) =>
      `Nebeneinander, weil sie gegensätzliche Wörter verwenden: ${both(one, other)}. Beurteilt ist das allein nach ihren Wörtern.`,
    reply: (one, other) => `Nebeneinander, weil im Text ${other} auf ${one} antwortet.`,
    turn: (one) => `Nebeneinander, weil sich die zweite Stelle gegen die erste wendet: „${one}“.`,
  },
  together: 'Keine Gegenstelle gefunden: Nichts in ihren Wörtern zeigt, dass sie einander widersprechen.',
  alone: 'Keine andere Stelle dazu ist gleich lang.',
  others: (works) => `Auch dazu: ${works}.`,
  own: (cue) => `hier wird die eigene Ansicht vertreten: „${cue}“`,
  reported: (cue) => `hier wird die Ansicht anderer wiedergegeben: „${cue}“`,
  setOff: 'hier zitiert der Text jemand anderen',
  asked: 'Was dazu gefragt wurde',
  askedBy: (number, by) => `${questions(number)} von ${members(by)}`,
  voices: (number) => `dazu ${voices(number)} von anderen`,
  unsigned: (number) => `${questions(number)}, ohne Namen gespeichert`,
  between: (first, last) => `die erste am ${first}, die letzte am ${last}`,
  notAsked: 'In diesem Zeitraum hat niemand danach gefragt.',
  waiting: 'Wartende Fragen dazu',
  sessions: 'Gespräche, in denen es vorkam',
  items: (number) => counted(number, { one: 'Punkt', other: 'Punkte' }),
  message: 'zur Nachricht',
  notes: 'Notizen der Moderation dazu',
  related: 'Kommt in den Texten in der Nähe vor',
  more: (number) => `und ${number} weitere`,
  moreFromTexts: 'Mehr aus den Texten',
  chart: { day: 'Fragen pro Tag', week: 'Fragen pro Woche' },
  numbers: {
    day: (first, numbers) => `Fragen pro Tag seit dem ${first}: ${numbers}`,
    week: (first, numbers) => `Fragen pro Woche seit dem ${first}: ${numbers}`,
  },
  alt: {
    day: (topic, first, last, numbers) =>
      `Balkendiagramm: Fragen zu „${topic}“ pro Tag, vom ${first} bis zum ${last}: ${numbers}.`,
    week: (topic, first, last, numbers) =>
      `Balkendiagramm: Fragen zu „${topic}“ pro Woche, von der Woche des ${first} bis zu der des ${last}: ${numbers}.`,
  },
  trends: (days) => `Wonach gefragt wird: ${days} bis heute, verglichen mit ebenso vielen davor`,
  trendRule: (least) =>
    `Wörter aus den Fragen. Jedes Mitglied zählt einmal pro Woche. Bei weniger als ${least} Mitgliedern wird nichts gezählt.`,
  moreAsked: 'Mehr als zuvor',
  lessAsked: 'Weniger als zuvor',
  trend: (topic, now, before) => `${topic}: jetzt ${now}, zuvor ${before}`,
  tooFew: (least) => `unter ${least}`,
  noTrends: 'Nach nichts haben mehrere Mitglieder deutlich mehr oder weniger gefragt als zuvor.',
  now: 'jetzt',
  before: 'zuvor',
  trendAlt: (numbers) => `Balkendiagramm, jetzt und zuvor: ${numbers}.`,
  post: 'Als neutrale Karte posten',
  posted: 'Gepostet',
  cardOn: (topic) => `Aus den Texten, zu „${topic}“`,
  card: 'Aus den Texten',
  signature: 'Vom Bot gepostet, auf Wunsch der Moderation. Die Worte stammen aus den Texten.',
  withheld: (number) =>
    `Nicht gepostet, weil die Gruppe nicht so weit gelesen hat: ${counted(number, { one: 'Stelle', other: 'Stellen' })}.`,
  backTitle: 'Zurück zum Text',
  backNote:
    'Stellen mit den meisten Wörtern dieser Nachricht. Gepostet werden nur die Stellen: keine Nachricht, kein Mitglied.',
  context: (sentences) => `mit ${sentences} davor und danach`,
  nothing: (lookup) =>
    `Keine Stelle, die du und die Gruppe gelesen habt, enthält zwei charakteristische Wörter dieser Nachricht zusammen. Versuche ${lookup} mit einem Wort daraus.`,
  misquoted: (quoted) => `Anders zitiert als im Text: „${quoted}“`,
  postNumber: (number) => `Nr. ${number} posten`,
  postAll: 'Alle als eine Karte posten',
  wrongDays: (least, most) => `Möglich sind ${least} bis ${most} Tage. Wähle eine ganze Zahl dazwischen.`,
  pastGroupLine: 'So weit hat die Gruppe nicht gelesen, und alle würden es sehen. Es wurde nichts gepostet.',
  tooLong: 'Diese Stellen sind zu lang für eine Karte. Poste sie einzeln.',
  nothingToPost: 'Es gibt keine Stelle, die sich posten ließe.',
};
