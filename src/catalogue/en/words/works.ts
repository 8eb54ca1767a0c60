import { nameLanguage, UNKNOWN_LANGUAGE, type LanguageCode } from '../../../corpus/language.ts';
/** The corpus and its works. */
export const works = {
  groupTexts: (number: number) => `**The group’s texts** (${number})`,
  none: 'There is no work yet. A server admin can add one.',
  speakTo: (topic: string) => `Works about “${topic}”`,
  notShown: (left: string) => `Not shown: ${left}. Name a narrower topic to see them.`,
  added: 'Added to the group’s texts',
  presentAlready: 'The group already has this text; nothing changed',
  kept: 'Kept',
  leftOutOf: (title: string, number: number) => `**Left out of ${title}** (${number})`,
  showDrops: 'Show everything left out',
  remove: 'Remove it',
  keep: 'Keep it',
  confirmRemoval:
    'Remove this work from the group’s corpus? It will no longer answer questions. Quotations in the question log stay.',
  removed: 'The work is removed from the group’s corpus. Quotations in the question log stay.',
  inSections: (words: string, sections: string) => `${words} in ${sections}`,
  inLanguage: (code: LanguageCode) =>
    code === UNKNOWN_LANGUAGE ? 'language unclear' : nameLanguage(code, 'en'),
  readIt: 'Read it',
  source: 'Source',
  openToAll: 'open to every group',
  addedOn: (added: {
    readonly time: string;
    readonly by: string | null;
    readonly origin: string;
    readonly format: string;
    readonly encoding: string | null;
  }) =>
    `Added ${added.time}${added.by === null ? '' : ` by ${added.by}`} from ${added.origin}, read as ${[added.format, added.encoding].filter(Boolean).join(', ')}.`,
  proved: (proved: number, sentences: string) =>
    `${proved} of ${sentences} have a link that is proved to select exactly that sentence.`,
  nothingLeftOut: 'Nothing was left out.',
  leftOutAs: (reason: string, lines: string, examples: readonly string[]) =>
    `Left out as ${reason}: ${lines}, e.g. ${examples.map((example) => `“${example}”`).join(', ')}`,
  dropped: (line: number | null, reason: string, text: string) =>
    `${line === null ? '' : `Line ${line}, `}${reason}: “${text}”`,
};
