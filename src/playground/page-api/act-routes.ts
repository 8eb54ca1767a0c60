import type { APIApplicationCommand } from 'discord-api-types/v10';
import { Hono } from 'hono';

import type { Place } from '../members/acting.ts';
import { createRecord } from '../members/record.ts';
import { Refusal } from '../members/refusal.ts';
import {
  commandForm,
  componentForm,
  menuForm,
  messageForm,
  modalForm,
  readCommand,
  readJson,
  toModalValues,
} from './forms.ts';
import { type PageParts, toPlace, toUser } from './parts.ts';

/** A member's actions on the page. All except autocomplete return at once; the bot's answer comes as an event. */
export function actRoutes(parts: PageParts): Hono {
  const { interactions, messages, acting } = parts;
  const app = new Hono();

  app.post('/command', async (context) => {
    const { as, channelId, commandId, options, files } = await readCommand(context.req.raw);
    const place = toPlace(parts, as, channelId);
    const interaction = acting.command(place, findCommand(parts, place, commandId), options, files);
    return context.json({ interactionId: interaction.id });
  });

  app.post('/autocomplete', async (context) => {
    const { as, channelId, commandId, options } = await readJson(context.req.raw, commandForm);
    const place = toPlace(parts, as, channelId);
    const interaction = acting.autocomplete(place, findCommand(parts, place, commandId), options);
    const { choices } = await createRecord(interaction, parts).responded;
    return context.json({ choices });
  });

  app.post('/menu', async (context) => {
    const { as, channelId, commandId, targetId } = await readJson(context.req.raw, menuForm);
    const place = toPlace(parts, as, channelId);
    const interaction = acting.menu(place, findCommand(parts, place, commandId), targetId);
    return context.json({ interactionId: interaction.id });
  });

  app.post('/message', async (context) => {
    const { as, channelId, content } = await readJson(context.req.raw, messageForm);
    const message = acting.say(toPlace(parts, as, channelId), content, []);
    return context.json({ messageId: message.id });
  });

  app.post('/component', async (context) => {
    const { as, messageId, customId, values } = await readJson(context.req.raw, componentForm);
    const message = messages.get(messageId);
    if (message === undefined) throw new Refusal('The message is gone.');
    const interaction = acting.component(toUser(parts, as), message, customId, values);
    return context.json({ interactionId: interaction.id });
  });

  app.post('/modal', async (context) => {
    const { as, interactionId, customId, components } = await readJson(context.req.raw, modalForm);
    const opener = interactions.get(interactionId);
    if (opener?.user.id !== as || opener.answer?.modal?.custom_id !== customId) {
      throw new Refusal('There is no modal open.');
    }
    return context.json({ interactionId: acting.modal(opener, toModalValues(components)).id });
  });
  return app;
}

function findCommand({ acting }: PageParts, place: Place, id: string): APIApplicationCommand {
  const command = acting.commands(place).find((each) => each.id === id);
  if (command === undefined) throw new Refusal(`${place.user.name} is offered no such command here.`);
  return command;
}
