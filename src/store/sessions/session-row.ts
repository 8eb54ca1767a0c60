import type { Selectable } from 'kysely';
import type { SessionItem } from '../../corpus/session.ts';
import { fromCitationColumns } from '../questions/citation-row.ts';
import type { CitationColumns } from '../tables/citation-columns.ts';
import { readRow } from '../tables/read-row.ts';
import { sessionItems } from '../tables/sessions.ts';
import type { Tables } from '../tables/tables.ts';

/** The item of a row; a passage has its citation in a separate row. */
export function fromItemRow(
  row: Selectable<Tables['session_items']>,
  passage: CitationColumns | undefined,
): SessionItem {
  const { number, messageUrl, isLeftOut, kind, text, questionId, isAnswered } = readRow(sessionItems, row);
  const item = { number, messageUrl, isLeftOut };
  if (kind === 'point') return { ...item, kind, text: text ?? '' };
  if (kind === 'question') return { ...item, kind, questionId: questionId ?? '', isAnswered };
  if (passage === undefined) throw new Error(`Item ${number} has no passage.`);
  return { ...item, kind, citation: fromCitationColumns(passage) };
}
