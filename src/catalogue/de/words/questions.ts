import type { Catalogue } from '../../shapes.ts';
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
    'Diese Frage endgültig zurückziehen? Ihr Text und ihre Antwort werden aus dem Fragenverlauf entfernt. Was in einem Kanal geteilt wurde, bleibt dort.',
  withdrawn: 'Die Frage ist zurückgezogen und steht nicht mehr im Fragenverlauf.',
  asked: (time) => `gefragt ${time}`,
  askedBy: (mention) => `gefragt von ${mention}`,
  edited: 'geändert',
  answeredFrom: (titles) => `beantwortet aus ${listWords(titles, 'and')}`,
  judged: (right, wrong) => `richtig für ${right}, nicht richtig für ${wrong}`,
  notSure: 'nicht sicher',
  notAnswered: 'das steht nicht in den Texten',
  editTitle: 'Deine Frage ändern',
  editLabel: 'Deine Frage',
};
