import { gzipSync } from 'node:zlib';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { storedDataName, storedDataWords } from '../../src/catalogue/stored-data-words.ts';
import type { Language } from '../../src/corpus/group-settings.ts';
import { CASE_DAYS } from '../../src/corpus/moderation.ts';
import { UserError } from '../../src/errors.ts';
import type {
  Erasure,
  ErasureOffer,
  HeldTable,
  MemberFiles,
  TableErasure,
} from '../../src/features/privacy/privacy.ts';
import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, text } from '../../src/discord/replies/components.ts';
import { LIMITS } from '../../src/discord/replies/limits.ts';
import {
  cardMessage,
  filesMessage,
  notice,
  type Message,
  type MessageFile,
} from '../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, takePage } from '../../src/discord/replies/pages.ts';

/** Where data is shown or erased: in the group, or in all groups and outside of them. */
type Scope = 'here' | 'everywhere';

/** What replies on privacy say beside what is held. */
export interface ReplyContext {
  readonly words: Catalogue;
  readonly language: Language;
  readonly scope: Scope;
}

const TABLES = { first: 8, next: 8 };

/** What is held about a member, what for, how long and how much, page by page, and what they can do about it. */
export function storedDataMessage(
  { words, language, scope }: ReplyContext,
  held: readonly HeldTable[],
  operatorUrl: string | null,
  wanted: number,
): Message {
  const say = words.privacy;
  const operator = operatorUrl === null ? [] : [text(`-# ${say.operator(operatorUrl)}`)];
  const cases = text(`-# ${say.cases(CASE_DAYS)}`);
  const acts = [
    button(say.takeAlong, customId('privacy', 'export', scope)),
    button(say.haveErased, customId('privacy', 'erase', scope), { style: 'danger' }),
  ];
  if (held.length === 0) return cardMessage([text(say.nothing(scope)), cases, ...operator], acts);
  const blocks = held.map((table) => {
    const { name, purpose, retention } = storedDataWords(language, table);
    return `**${name}**: ${table.rows}\n${purpose}\n-# ${say.kept(retention)}`;
  });
  const foot = [cases, ...operator, ...privateNote(words.interaction.onlyYou)];
  const frame = { head: [text(`**${say.held(scope)}**`)], foot };
  const page = takePage(blocks, frame, TABLES, wanted);
  const to = { command: 'privacy', action: 'page', state: [scope] };
  return pageMessage(words, page, frame, [...pageButtons(words, page, to), ...acts]);
}

/** A member's data to be taken along. */
export function exportMessage({ words, scope }: ReplyContext, files: readonly MessageFile[]): Message {
  return filesMessage(`${words.privacy.exported(scope)}\n-# ${words.privacy.cases(CASE_DAYS)}`, files);
}

/** What an erasure would do, and the button that does it, also if nothing is listed; `note` says what went before. */
export function offerMessage(
  { words, language, scope }: ReplyContext,
  { tables, token }: ErasureOffer,
  note: string | null,
): Message {
  const say = words.privacy;
  const said = note === null ? [] : [text(note)];
  const confirm = button(say.confirm, customId('privacy', 'erase-now', scope, token), { style: 'danger' });
  const keep = button(say.keep, customId('privacy', 'keep'));
  return cardMessage(
    [
      ...said,
      text(`**${say.offer(scope)}**`),
      ...(tables.length === 0 ? [text(say.nothing(scope))] : []),
      ...listTables(language, say.goes, tables, ({ goes }) => goes),
      ...listTables(language, say.stays, tables, ({ stays }) => stays),
      text(`-# ${say.others}`),
      text(`-# ${say.cases(CASE_DAYS)}`),
      ...privateNote(words.interaction.onlyYou),
    ],
    [confirm, keep],
  );
}

/** What was erased, and whether traces of it are left. */
export function erasedMessage({ words }: ReplyContext, { tables, isGone }: Erasure): Message {
  const sum = (count: (table: TableErasure) => number) =>
    tables.reduce((all, table) => all + count(table), 0);
  const [goes, stays] = [sum((table) => table.goes), sum((table) => table.stays)];
  return notice(isGone ? words.privacy.erased(goes, stays) : words.privacy.notYetGone(goes, stays));
}

function listTables(
  language: Language,
  title: string,
  tables: readonly TableErasure[],
  count: (table: TableErasure) => number,
) {
  const lines = tables
    .filter((table) => count(table) > 0)
    .map((table) => `- ${storedDataName(language, table.table)}: ${count(table)}`);
  return lines.length === 0 ? [] : [text([title, ...lines].join('\n'))];
}

const NAME = 'concordance-data';

/** A member's data as files that Discord takes: packed where it is large. UserError if that does not do. */
export function toMessageFiles({ json, markdown }: MemberFiles): readonly MessageFile[] {
  const whole = Buffer.from(json);
  const readable = Buffer.from(markdown);
  const more = readable.length > LIMITS.fileBytes ? [] : [{ name: `${NAME}.md`, attachment: readable }];
  if (whole.length <= LIMITS.fileBytes) return [{ name: `${NAME}.json`, attachment: whole }, ...more];
  const packed = gzipSync(whole);
  if (packed.length > LIMITS.fileBytes) {
    const megabytes = Math.ceil(packed.length / 2 ** 20);
    throw new UserError((words) => words.privacy.tooLarge(megabytes));
  }
  return [{ name: `${NAME}.json.gz`, attachment: packed }, ...more];
}
