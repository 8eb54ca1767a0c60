import { UserError } from '../../errors.ts';

import type { ActionInteraction, AnyInteraction, CommandContext } from './command.ts';

/** Who uses something in which group, and by which interaction. */
export function actorOf({ id, user }: AnyInteraction, { groupId }: Pick<CommandContext, 'groupId'>) {
  return { groupId, memberId: user.id, interactionId: id };
}

/** All that was chosen from a select of texts. */
export function allChosen(interaction: ActionInteraction): readonly string[] {
  return interaction.isStringSelectMenu() ? interaction.values : [];
}

/** What was chosen from a select of texts; empty if nothing was. */
export function chosenOf(interaction: ActionInteraction): string {
  return allChosen(interaction)[0] ?? '';
}

/** What was typed into a field of a modal. UserError if it was no modal that was sent. */
export function typedInto(field: string, interaction: ActionInteraction): string {
  if (!interaction.isModalSubmit()) throw new UserError((words) => words.interaction.outdated);
  return interaction.fields.getTextInputValue(field);
}
