import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { SessionQuestion } from '../../src/features/sessions/ports.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, select, text } from '../../src/discord/replies/components.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';

/** What leads a discussion besides the buttons of its board; `note` says what has just happened. */
export function leadMessage(
  words: Catalogue,
  questions: readonly SessionQuestion[],
  note: string | null,
): Message {
  const say = words.sessions.lead;
  const options = questions.map(({ id, text: asked }) => ({ label: asked, value: id }));
  const title = `**${say.title}**${note === null ? '' : ` — ${note}`}`;
  return cardMessage(
    [text(`${title}\n${say.onBoard}`), ...privateNote(words.interaction.onlyYou)],
    [
      act(say.open['first-come'], 'lead-start', 'first-come'),
      act(say.open['new-voices'], 'lead-start', 'new-voices'),
    ],
    [select(say.take, customId('session', 'lead-take'), options)],
    [
      act(say.answered, 'lead-answered'),
      act(say.note, 'lead-note'),
      act(say.balance, 'lead-balance'),
      act(say.show, 'lead-show'),
    ],
  );
}

function act(label: string, action: string, ...state: readonly string[]) {
  return button(label, customId('session', action, ...state));
}
