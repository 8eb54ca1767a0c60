import { z } from 'zod';
import { uncatalogued } from './phrase.ts';
import type { Phrase } from '../corpus/phrase.ts';

const text = z.union([z.string(), z.lazy((): z.ZodType<Phrase> => phraseSchema)]);

/** Checks a phrase that was stored, or comes from another process. */
export const phraseSchema: z.ZodType<Phrase> = z.object({
  key: z.string(),
  given: z.array(z.union([text, z.number(), z.boolean(), z.array(text)])),
  english: z.string(),
});

/** Checks a phrase that older versions stored as words. */
export const storedPhrase: z.ZodType<Phrase> = z.union([z.string().transform(uncatalogued), phraseSchema]);

/** A phrase out of a column that holds its JSON, or words as older versions stored them. */
export function readPhrase(column: string): Phrase {
  try {
    return phraseSchema.parse(JSON.parse(column));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return uncatalogued(column);
    throw error;
  }
}
