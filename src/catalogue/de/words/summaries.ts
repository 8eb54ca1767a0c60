import type { Catalogue } from '../../catalogue.ts';

/** Summaries. */
export const summaries: Catalogue['summaries'] = {
  of: (name) => `Kernsätze aus ${name}`,
  ofSection: (section, name) => `Kernsätze aus ${section}, in ${name}`,
  onTopic: (topic) => `Zu „${topic}“`,
  share: (shown, sentences, percent) =>
    `${sentences}, davon ${shown.toLocaleString('de')} gezeigt (${percent < 1 ? 'weniger als 1' : percent} % der Wörter)`,
  inTextOrder: 'in der Reihenfolge des Textes',
  sameLength: (works) => `${works}, alle gleich lang`,
  others: (works) => `Nicht gezeigt: ${works}. Wähl ein Werk oder ein engeres Thema.`,
  ofThisSection: 'Kernsätze dieses Abschnitts',
  wrongNumber: (least, most) =>
    `Gezeigt werden ${least} bis ${most} Kernsätze. Wähl eine ganze Zahl dazwischen.`,
  workGone: 'Dieses Werk wurde gerade herausgenommen und hat keine Kernsätze mehr.',
  emptyWork: (title) => `„${title}“ hat keine Sätze, aus denen sich Kernsätze wählen ließen.`,
  emptySection: (section) =>
    `„${section}“ hat keine Sätze, aus denen sich Kernsätze wählen ließen. Versuch einen anderen Abschnitt.`,
  noTextSpeaks: (topic) =>
    `Keiner der Texte spricht von „${topic}“. Mit anderen Wörtern findet sich vielleicht mehr.`,
  textSilent: (topic) =>
    `Dieser Text spricht nicht von „${topic}“. Mit anderen Wörtern findet sich vielleicht mehr.`,
};
