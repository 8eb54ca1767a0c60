import { measureCentrality, type CentralityFeature } from './centrality-features.ts';
import { standardise, type Column, type Columns } from './columns.ts';
import { measureNaming, type NamingFeature } from './naming-features.ts';
import { measurePosition, type PositionFeature } from './position-features.ts';
import { measureQuery, type QueryFeature } from './query-features.ts';
import type { ReadText } from './read-text.ts';
import { measureWording, type WordingFeature } from './wording-features.ts';

/** The measures of a sentence that do not depend on a query. */
export type GeneralFeature = CentralityFeature | PositionFeature | WordingFeature | NamingFeature;

export type { QueryFeature };

/** All measures of a sentence without a query, each standardised within its text. */
export function measureGeneral(text: ReadText): Columns<GeneralFeature> {
  return standardiseAll({
    ...measureCentrality(text),
    ...measurePosition(text),
    ...measureWording(text),
    ...measureNaming(text),
  });
}

/** How well each sentence fits a query, each measure standardised within its text. */
export function measureForQuery(text: ReadText, query: string): Columns<QueryFeature> {
  return standardiseAll(measureQuery(text, query));
}

function standardiseAll<Name extends string>(columns: Columns<Name>): Columns<Name> {
  const entries = Object.entries<Column>(columns).map(([name, column]) => [name, standardise(column)]);
  return Object.fromEntries(entries) as Columns<Name>;
}
