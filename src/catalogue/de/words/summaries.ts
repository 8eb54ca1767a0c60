import type { Catalogue } from '../../shapes.ts';

/** Summaries. */
export const summaries: Catalogue['summaries'] = {
  of: (name) => `Kernsätze aus ${name}`,
  ofSection: (section, name) => `Kernsätze aus ${section}, in ${name}`,
  onTopic: (topic) => `Zu „${topic}“`,
  share: (shown, sentences, percent) =>
    `${sentences}, davon ${shown.toLocaleString('de')} gezeigt (${percent < 1 ? 'weniger als 1' : percent} % der Wörter)`,
  inTextOrder: 'in der Reihenfolge des Textes',
  sameLength: (works) => `${works}, alle gleich lang`,
  others: (works) => `Nicht gezeigt: ${works}. Wähle ein Werk oder ein engeres Thema.`,
  ofThisSection: 'Kernsätze dieses Abschnitts',
  sayWhat: 'Wähl ein Werk, oder nenn ein Thema.',
  topicOrSection: 'Gib ein Thema oder einen Abschnitt an, nicht beides.',
  wrongNumber: (least, most) =>
    `Gezeigt werden ${least} bis ${most} Kernsätze. Wähle eine ganze Zahl dazwischen.`,
  workGone: 'Dieses Werk wurde gerade aus den Texten entfernt, deshalb gibt es keine Kernsätze.',
  emptyWork: (title) => `„${title}“ enthält keine Sätze, die Kernsätze sein könnten.`,
  emptySection: (section) =>
    `„${section}“ enthält keine Sätze, die Kernsätze sein könnten. Versuche einen anderen Abschnitt.`,
  noTextSpeaks: (topic) => `Keiner der Texte sagt etwas zu „${topic}“. Versuche es mit anderen Wörtern.`,
  textSilent: (topic) => `Dieser Text sagt nichts zu „${topic}“. Versuche es mit anderen Wörtern.`,
};
