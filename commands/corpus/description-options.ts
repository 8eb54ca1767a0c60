import type { ChatInputCommandInteraction } from 'discord.js';
import type { WorkDescription } from '../../src/corpus/work.ts';
import { option } from '../../src/discord/command/options.ts';

/** An option with a part of a work's description. */
export function descriptionOption(name: string, description: string) {
  return option.text(name, description, { max_length: 500 });
}

/** What was typed of a work's description, as typed. */
export function readDescription({
  options,
}: Pick<ChatInputCommandInteraction, 'options'>): Partial<WorkDescription> {
  const typed = {
    title: options.getString('title'),
    author: options.getString('author'),
    sourceUrl: options.getString('source_url'),
    licence: options.getString('licence'),
    edition: options.getString('edition'),
    language: options.getString('language'),
  };
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== null));
}
