import type { Selectable } from 'kysely';
import type { SessionItem, SessionMatter } from '../../corpus/session.ts';
import { fromCitationColumns } from '../questions/citation-row.ts';
import type { CitationColumns } from '../tables/citation-columns.ts';
import { readRow } from '../tables/read-row.ts';
import { sessionItems } from '../tables/sessions.ts';
import type { Tables } from '../tables/tables.ts';

/** The item of a row; a passage has its citation in a row of its own. */
export function fromItemRow(
  row: Selectable<Tables['session_items']>,
  passage: CitationColumns | undefined,
): SessionItem {
  const { number, messageUrl, isLeftOut, ...item } = readRow(sessionItems, row);
  return { number, messageUrl, isLeftOut, ...matterOf({ number, ...item }, passage) };
}

function matterOf(
  { kind, number, text, questionId, isAnswered }: ItemInCode,
  passage: CitationColumns | undefined,
): SessionMatter {
  if (kind === 'passage') {
    if (passage === undefined) throw new Error(`Item ${number} has no passage.`);
    return { kind, citation: fromCitationColumns(passage) };
  }
  if (kind === 'point') return { kind, text: text ?? '' };
  return { kind, questionId: questionId ?? '', isAnswered };
}

type ItemInCode = Pick<
  ReturnType<typeof readRow<(typeof sessionItems)['columns']>>,
  'kind' | 'number' | 'text' | 'questionId' | 'isAnswered'
>;
