import type { Catalogue } from '../../catalogue.ts';

/** What went wrong, in the member's words, and what to do about it. */
export const errors: Catalogue['errors'] = {
  noTexts:
    'Es gibt noch keinen Text, aus dem geantwortet werden kann. Die Verwaltung kann mit /corpus add einen hinzufügen.',
  noSuchWork: 'Dieses Werk gibt es hier nicht. Wähl eines aus der Liste, die sich beim Tippen öffnet.',
  noOneWork: (typed) =>
    `„${typed}“ bezeichnet hier kein bestimmtes Werk. Wähl eines aus der Liste, die sich beim Tippen öffnet.`,
  fileOrUrl: 'Gib entweder eine Datei oder eine Adresse an: Der Text kommt aus einem von beiden.',
  workGone: 'Dieses Werk ist nicht oder nicht mehr unter den Texten.',
  workOfAll:
    'Dieses Werk steht allen Gruppen offen. Nur wer den Bot betreibt, kann es herausnehmen; /group settings schließt es für diese Gruppe.',
  workNotHeld: 'Dieses Werk ist nicht oder nicht mehr unter den Texten der Gruppe.',
  sectionWithoutWork: 'Wähl auch das Werk: Ein Abschnitt gehört zu einem Werk.',
  noSuchSection: (title) =>
    `„${title}“ hat keinen solchen Abschnitt. Wähl einen aus der Liste, die sich beim Tippen öffnet.`,
  noSectionCalled: (typed) =>
    `In diesem Werk heißt kein Abschnitt „${typed}“. Wähl einen aus der Liste, die sich beim Tippen öffnet.`,
  questionTooLong: (limit, length) =>
    `Eine Frage darf bis zu ${limit} Zeichen haben; diese hat ${length}. Frag kürzer.`,
  questionWithoutWords: 'Frag mit mindestens einem Wort.',
  questionEmpty: 'Die Frage ist leer. Schreib, was du wissen möchtest.',
  questionGone: 'Diese Frage wurde zurückgezogen oder steht nicht im Verzeichnis dieser Gruppe.',
  questionNotYours: 'Nur wer eine Frage gestellt hat, kann sie ändern.',
  quotedWorksGone:
    'Die Werke, aus denen hier zitiert wird, gehören nicht mehr zu den Texten der Gruppe; ihr Text kann nicht gezeigt werden.',
  noWorkSpeaksTo: (topic) =>
    `Kein Werk spricht von „${topic}“. Mit anderen Wörtern findet sich vielleicht mehr.`,
  mayNotAdd: {
    admins:
      'In dieser Gruppe fügt die Verwaltung Werke hinzu. Frag dort nach, oder lass /group settings ändern.',
    hosts:
      'In dieser Gruppe fügen Leitung und Verwaltung Werke hinzu. Frag dort nach, oder lass /group settings ändern.',
  },
};
