import type { Catalogue } from '../catalogue.ts';

/** Summaries. */
export const summaries: Catalogue['summaries'] = {
  of: (name) => `Kernsätze aus ${name}`,
  ofSection: (section, name) => `Kernsätze aus ${section}, in ${name}`,
  onTopic: (topic) => `Zu „${topic}“`,
  share: (shown, sentences, percent) =>
    `${shown.toLocaleString('de')} von ${sentences}, ${percent < 1 ? 'weniger als 1' : percent} % der Wörter`,
  inTextOrder: 'in der Reihenfolge des Textes',
  sameLength: (works) => `${works}, alle gleich lang`,
  others: (works) => `Nicht gezeigt: ${works}. Wähl ein Werk oder ein engeres Thema.`,
  ofThisSection: 'Zusammenfassung dieses Abschnitts',
  wrongNumber: (least, most) =>
    `Eine Zusammenfassung hat ${least} bis ${most} Sätze. Wähl eine ganze Zahl dazwischen.`,
  workGone: 'Dieses Werk wurde gerade herausgenommen und lässt sich nicht zusammenfassen.',
  emptyWork: (title) => `„${title}“ hat keine Sätze, die sich zusammenfassen ließen.`,
  emptySection: (section) =>
    `„${section}“ hat keine Sätze, die sich zusammenfassen ließen. Versuch einen anderen Abschnitt.`,
  noTextSpeaks: (topic) => `Keiner der Texte spricht von „${topic}“. Andere Wörter finden vielleicht mehr.`,
  textSilent: (topic) => `Dieser Text spricht nicht von „${topic}“. Andere Wörter finden vielleicht mehr.`,
};
