import type { Catalogue } from '../../catalogue.ts';
import { listWords } from './grammar.ts';

/** The log of questions. */
export const questions: Catalogue['questions'] = {
  ofGroup: 'Fragen dieser Gruppe',
  yours: 'Deine Fragen',
  none: 'Noch hat niemand etwas gefragt.',
  chooseToRead: 'Eine Frage mit ihrer Antwort lesen',
  chooseYours: 'Eine zum Lesen, Ändern oder Zurückziehen wählen',
  edit: 'Ändern',
  withdraw: 'Zurückziehen',
  readAnswer: 'Antwort lesen',
  back: 'Zurück zu deinen Fragen',
  withdrawForGood: 'Endgültig zurückziehen',
  keep: 'Behalten',
  confirmWithdrawal:
    'Diese Frage endgültig zurückziehen? Wortlaut und Antwort verschwinden aus dem Verzeichnis. Was in einem Kanal geteilt wurde, bleibt dort.',
  withdrawn: 'Die Frage ist zurückgezogen: Sie steht nicht mehr im Verzeichnis.',
  asked: (time) => `gefragt ${time}`,
  askedBy: (mention) => `gefragt von ${mention}`,
  edited: 'geändert',
  answeredFrom: (titles) => `beantwortet aus ${listWords(titles, 'and')}`,
  notAnswered: 'die Texte sagen es nicht',
  editTitle: 'Deine Frage ändern',
  editLabel: 'Deine Frage',
};
