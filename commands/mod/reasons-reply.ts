import type { Catalogue } from '../../src/catalogue/catalogue.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, row, text } from '../../src/discord/replies/components.ts';
import { escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';

/** Why moderators of a group act; with what has just happened, and for moderators a button to change it. */
export function reasonsMessage(
  words: Catalogue,
  reasons: readonly string[],
  { mayEdit, note = null }: { readonly mayEdit: boolean; readonly note?: string | null },
): Message {
  const say = words.moderation.reasons;
  const title = `**${say.title}**${note === null ? '' : ` — ${note}`}`;
  return cardMessage(
    [text(`${title}\n${say.what}`), text(reasons.map((reason) => escapeMarkdown(reason)).join('\n'))],
    mayEdit ? [row([button(say.edit, customId('mod', 'edit-reasons'))])] : [],
  );
}
