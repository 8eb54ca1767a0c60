import type { KeptMessage, Sent } from './fake-interaction.ts';
import { findPressable, type PressableComponent } from './sent-message.ts';

/** A button, a select or a modal that was seen, with its message. */
export interface Pressable extends PressableComponent {
  /** Null for a modal that no message opened. */
  readonly message: KeptMessage | null;
  /** The choices in the fields of a modal. */
  readonly fields?: ReadonlyMap<string, Field>;
  /** The only member who can use it; null: everybody. */
  readonly owner: string | null;
}

/** All components that can be used, by `command:action`; the last forty of each. */
export interface KeptMessages {
  readonly actions: ReadonlySet<string>;
  readonly all: () => readonly Pressable[];
  of(action: string): readonly Pressable[];
  /** Records an output; `from` is the message whose button opened a modal. */
  keep(owner: string, sent: Sent, from: KeptMessage | null): void;
}

const KEPT = 40;

/** Records messages with their buttons and selects, and modals, to use them later. */
export function createKeptMessages(now: () => Date): KeptMessages {
  const kept = new Map<string, Pressable[]>();
  let made = 0;

  function add(each: Pressable): void {
    const key = each.customId.split(':').slice(0, 2).join(':');
    kept.set(key, [each, ...(kept.get(key) ?? [])].slice(0, KEPT));
  }

  return {
    get actions() {
      return new Set(kept.keys());
    },
    all: () => [...kept.values()].flat(),
    of: (action) => kept.get(action) ?? [],
    keep(owner, { to, what }, from) {
      const { components, title, custom_id: customId } = JSON.parse(JSON.stringify(what)) as ShownMessage;
      if (components === undefined) return;
      if (title !== undefined && customId !== undefined)
        return add({
          customId,
          how: 'modal',
          options: [],
          most: 1,
          fields: fieldsOf(components),
          message: from,
          owner,
        });
      const isPublic = to === 'everybody';
      const message = { id: `m${++made}`, owner, isPublic, madeAt: now(), components };
      for (const each of findPressable(components)) add({ ...each, message, owner: isPublic ? null : owner });
    },
  };
}

function fieldsOf(labels: readonly Label[]): ReadonlyMap<string, Field> {
  return new Map(
    labels.map(({ component: { custom_id: id = '', options = [], max_length: most = 4000 } = {} }) => [
      id,
      { options: options.map(({ value }) => value), most },
    ]),
  );
}

/** A field of a modal: its choices, and its maximum length. */
interface Field {
  readonly options: readonly string[];
  readonly most: number;
}

interface Label {
  readonly component?: {
    readonly custom_id?: string;
    readonly max_length?: number;
    readonly options?: readonly { readonly value: string }[];
  };
}

interface ShownMessage {
  readonly components?: object[];
  readonly title?: string;
  readonly custom_id?: string;
}
