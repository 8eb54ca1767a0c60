import type { Catalogue } from '../../shapes.ts';

/** What went wrong, in the member's words, and what to do about it. */
export const errors: Catalogue['errors'] = {
  noTexts:
    'Es gibt noch keinen Text, aus dem der Bot antworten kann. Admins können mit /add einen hinzufügen.',
  noSuchWork: 'Dieses Werk gibt es hier nicht. Wähle eines aus der Liste, die sich beim Tippen öffnet.',
  noOneWork: (typed) =>
    `„${typed}“ passt hier nicht auf genau ein Werk. Wähle eines aus der Liste, die sich beim Tippen öffnet.`,
  fileOrUrl: 'Gib entweder eine Datei oder eine Adresse an, nicht beides.',
  workGone: 'Dieses Werk gehört nicht oder nicht mehr zu den Texten.',
  workOfAll:
    'Dieses Werk steht allen Gruppen offen. Nur wer den Bot betreibt, kann es ändern oder entfernen; für diese Gruppe lässt es sich mit /group settings abwählen.',
  workNotHeld: 'Dieses Werk gehört nicht oder nicht mehr zu den Texten der Gruppe.',
  sectionWithoutWork: 'Wähle auch das Werk: Ein Abschnitt gehört zu einem Werk.',
  noSuchSection: (title) =>
    `„${title}“ hat keinen solchen Abschnitt. Wähle einen aus der Liste, die sich beim Tippen öffnet.`,
  noSectionCalled: (typed) =>
    `In diesem Werk gibt es keinen Abschnitt „${typed}“. Wähle einen aus der Liste, die sich beim Tippen öffnet.`,
  questionTooLong: (limit, length) =>
    `Eine Frage darf bis zu ${limit} Zeichen haben; diese hat ${length}. Kürze sie.`,
  questionWithoutWords: 'Schreibe mindestens ein Wort.',
  questionEmpty: 'Die Frage ist leer. Schreibe, was du wissen möchtest.',
  feedbackClosed:
    'Diese Antwort ist mehr als dreißig Tage alt; Meinungen dazu zählen nicht mehr. Frag noch einmal, um eine neue zu bekommen.',
  questionGone: 'Diese Frage wurde zurückgezogen oder steht nicht im Fragenverlauf dieser Gruppe.',
  questionNotYours: 'Nur wer eine Frage gestellt hat, kann sie ändern.',
  quotedWorksGone:
    'Die zitierten Werke gehören nicht mehr zu den Texten der Gruppe, deshalb kann ihr Text nicht gezeigt werden.',
  noWorkSpeaksTo: (topic) => `Kein Werk sagt etwas zu „${topic}“. Versuche es mit anderen Wörtern.`,
  topicOrWork: 'Gib ein Thema oder ein Werk an, nicht beides.',
  mayNotAdd: {
    admins:
      'In dieser Gruppe können nur Admins Werke hinzufügen. Frage dort nach oder bitte darum, /group settings zu ändern.',
    hosts:
      'In dieser Gruppe können nur Leitung und Admins Werke hinzufügen. Frage dort nach oder bitte darum, /group settings zu ändern.',
  },
};
