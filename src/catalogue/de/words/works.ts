import { nameLanguage, UNKNOWN_LANGUAGE } from '../../../corpus/language.ts';
import type { Catalogue } from '../../shapes.ts';

/** The corpus and its works. */
export const works: Catalogue['works'] = {
  groupTexts: (number) => `**Die Texte der Gruppe** (${number})`,
  none: 'Es gibt noch kein Werk. Admins dieses Servers können eines hinzufügen.',
  speakTo: (topic) => `Werke zu „${topic}“`,
  notShown: (left) => `Nicht gezeigt: ${left}. Nenne ein engeres Thema, um sie zu sehen.`,
  added: 'Zu den Texten der Gruppe hinzugefügt',
  presentAlready: 'Die Gruppe hat diesen Text schon; es wurde nichts geändert',
  kept: 'Behalten',
  leftOutOf: (title, number) => `**Ausgelassen aus ${title}** (${number})`,
  showDrops: 'Alles Ausgelassene zeigen',
  remove: 'Entfernen',
  keep: 'Behalten',
  confirmRemoval:
    'Dieses Werk aus den Texten der Gruppe entfernen? Es beantwortet dann keine Fragen mehr. Zitate im Fragenverlauf bleiben.',
  removed: 'Das Werk ist aus den Texten der Gruppe entfernt. Zitate im Fragenverlauf bleiben.',
  inSections: (words, sections) => `${words}; ${sections}`,
  inLanguage: (code) => (code === UNKNOWN_LANGUAGE ? 'Sprache unklar' : nameLanguage(code, 'de')),
  readIt: 'Lesen',
  source: 'Quelle',
  openToAll: 'allen Gruppen offen',
  addedOn: (added) =>
    `Hinzugefügt am ${added.time}${added.by === null ? '' : ` von ${added.by}`} aus ${added.origin}, gelesen als ${[added.format, added.encoding].filter(Boolean).join(', ')}.`,
  proved: (proved, sentences) =>
    `${sentences}, davon ${proved} mit einem Link, der nachweislich genau diesen Satz auswählt.`,
  nothingLeftOut: 'Es wurde nichts ausgelassen.',
  leftOutAs: (reason, lines, examples) =>
    `Ausgelassen als ${reason}: ${lines}, etwa ${examples.map((example) => `„${example}“`).join(', ')}`,
  dropped: (line, reason, text) => `${line === null ? '' : `Zeile ${line}, `}${reason}: „${text}“`,
};
