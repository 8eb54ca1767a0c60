import { ComponentType } from 'discord-api-types/v10';

/** A button, a select or a modal. */
export interface PressableComponent {
  readonly customId: string;
  readonly how: 'button' | 'select' | 'roles' | 'modal';
  /** The choices, and how many can be chosen. */
  readonly options: readonly string[];
  readonly most: number;
}

/** All text of a message, also in its files, addresses and custom ids. */
export function textOf(what: unknown): string {
  return JSON.stringify(what, (_, value: unknown) =>
    value instanceof Uint8Array || isBuffer(value) ? Buffer.from(bytesOf(value)).toString() : value,
  );
}

function isBuffer(value: unknown): value is { type: 'Buffer'; data: number[] } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer';
}

function bytesOf(value: Uint8Array | { data: number[] }): Uint8Array {
  return value instanceof Uint8Array ? value : Uint8Array.from(value.data);
}

interface Component {
  readonly type?: number;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly max_values?: number;
  readonly options?: readonly { readonly value: string }[];
  readonly components?: readonly Component[];
  readonly accessory?: Component;
}

/** The enabled buttons and selects of a message. */
export function findPressable(components: readonly Component[]): readonly PressableComponent[] {
  return components.flatMap((each) => {
    const inner = findPressable([...(each.components ?? []), ...(each.accessory ? [each.accessory] : [])]);
    if (each.custom_id === undefined || each.disabled) return inner;
    const options = (each.options ?? []).map(({ value }) => value);
    const how = each.type === ComponentType.RoleSelect ? 'roles' : each.options ? 'select' : 'button';
    return [...inner, { customId: each.custom_id, how, options, most: each.max_values ?? 1 }];
  });
}
