import { z } from 'zod';

import { LIMITS } from '../limits.ts';
import { mediaUrl, text, url } from './basics.ts';
import { issue } from './form.ts';

const web = url(2048, ['http', 'https']);

const embed = z.looseObject({
  title: text(0, LIMITS.embedTitle).nullish(),
  description: text(0, LIMITS.embedDescription).nullish(),
  url: web.nullish(),
  author: z
    .looseObject({ name: text(1, LIMITS.embedAuthor), url: web.nullish(), icon_url: mediaUrl.nullish() })
    .nullish(),
  footer: z.looseObject({ text: text(1, LIMITS.embedFooter), icon_url: mediaUrl.nullish() }).nullish(),
  image: z.looseObject({ url: mediaUrl }).nullish(),
  thumbnail: z.looseObject({ url: mediaUrl }).nullish(),
  fields: z
    .array(
      z.looseObject({
        name: text(1, LIMITS.embedFieldName),
        value: text(1, LIMITS.embedFieldValue),
        inline: z.boolean().nullish(),
      }),
    )
    .max(LIMITS.embedFields)
    .nullish(),
});

/** The embeds of a message: each within its limits, and together within 6000 characters. */
export const embeds = z
  .array(embed)
  .max(LIMITS.embeds)
  .superRefine((all, context) => {
    if (all.reduce((sum, each) => sum + lengthOf(each), 0) > LIMITS.embedsTotal) {
      const message = `Embed size exceeds maximum size of ${LIMITS.embedsTotal}`;
      context.addIssue(issue('MAX_EMBED_SIZE_EXCEEDED', message));
    }
  });

function lengthOf(one: z.output<typeof embed>): number {
  const fields = (one.fields ?? []).flatMap((field) => [field.name, field.value]);
  const texts = [one.title, one.description, one.author?.name, one.footer?.text, ...fields];
  return texts.reduce((sum, each) => sum + (each?.length ?? 0), 0);
}
