import {
  ActionRowBuilder,
  ApplicationCommandType,
  type AutocompleteInteraction,
  ButtonBuilder,
  ButtonStyle,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  ContainerBuilder,
  ContextMenuCommandBuilder,
  FileBuilder,
  type Interaction,
  LabelBuilder,
  type Message,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SectionBuilder,
  SeparatorBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

const WORKS = ['On Power', 'Networks and Hierarchies', 'The Road to the Sea', 'Rosa and the Rose'];

const QUOTATION = [
  '> A network without a **centre** still has',
  '> places where more lines meet.',
  '-# [On Power, § 2](<https://example.org/on-power#:~:text=A%20network>)',
].join('\n');

/** The commands of a bot that uses every kind of response. */
export const echoCommands = [
  new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Ask the texts')
    .addStringOption((option) =>
      option.setName('question').setDescription('What to ask').setRequired(true).setMaxLength(300),
    )
    .addStringOption((option) => option.setName('work').setDescription('In which work').setAutocomplete(true))
    .addIntegerOption((option) =>
      option
        .setName('quotes')
        .setDescription('How many quotations')
        .addChoices({ name: 'one', value: 1 }, { name: 'three', value: 3 }),
    )
    .toJSON(),
  new SlashCommandBuilder()
    .setName('corpus')
    .setDescription('The works')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addSubcommand((sub) =>
      sub
        .setName('add')
        .setDescription('Add a work')
        .addAttachmentOption((option) => option.setName('file').setDescription('The text').setRequired(true))
        .addStringOption((option) => option.setName('title').setDescription('Its title')),
    )
    .addSubcommand((sub) => sub.setName('list').setDescription('List the works'))
    .toJSON(),
  new SlashCommandBuilder().setName('hang').setDescription('Never answer').toJSON(),
  new ContextMenuCommandBuilder()
    .setName('Find in the text')
    .setType(ApplicationCommandType.Message)
    .toJSON(),
  new ContextMenuCommandBuilder().setName('Greet').setType(ApplicationCommandType.User).toJSON(),
  new SlashCommandBuilder().setName('notes').setDescription('Download the notes').toJSON(),
];

/** Answers every use of the commands above. */
export async function echo(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction);
  if (interaction.isChatInputCommand()) return answerCommand(interaction);
  if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({
      content: `Found: ${interaction.targetMessage.content}`,
      flags: MessageFlags.Ephemeral,
    });
  }
  if (interaction.isUserContextMenuCommand()) {
    await interaction.reply(`${interaction.user.displayName} greets ${interaction.targetUser.displayName}`);
  }
  if (interaction.isButton()) return answerButton(interaction);
  if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    await interaction.editReply({
      components: [new TextDisplayBuilder({ content: `Chosen: ${interaction.values.join(', ')}` })],
    });
  }
  if (interaction.isModalSubmit()) {
    const content = `Noted: ${interaction.fields.getTextInputValue('note')}`;
    await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  }
  return undefined;
}

/** Answers mentions of the bot and direct messages. */
export async function echoMessage(message: Message): Promise<void> {
  const isSpokenTo = message.inGuild() ? message.mentions.has(message.client.user) : true;
  if (message.author.bot || !isSpokenTo) return;
  await message.reply({
    flags: MessageFlags.IsComponentsV2,
    components: [new TextDisplayBuilder().setContent(`Heard: ${message.content}`)],
    allowedMentions: { parse: [], repliedUser: false },
  });
}

async function complete(interaction: AutocompleteInteraction): Promise<void> {
  const typed = interaction.options.getFocused().toLowerCase();
  const found = WORKS.filter((work) => work.toLowerCase().includes(typed));
  await interaction.respond(found.map((work) => ({ name: work, value: `w${WORKS.indexOf(work)}` })));
}

async function answerCommand(interaction: ChatInputCommandInteraction): Promise<void> {
  if (interaction.commandName === 'hang') return;
  if (interaction.commandName === 'notes') {
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [new FileBuilder().setURL('attachment://notes.md')],
      files: [{ name: 'notes.md', attachment: Buffer.from('# Notes') }],
    });
    return;
  }
  if (interaction.commandName === 'corpus') return answerCorpus(interaction);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const question = interaction.options.getString('question', true);
  await interaction.editReply({
    flags: MessageFlags.IsComponentsV2,
    components: [createAnswer(question)],
    allowedMentions: { parse: [] },
  });
}

function createAnswer(question: string): ContainerBuilder {
  return new ContainerBuilder()
    .setAccentColor(0x2f_85_5a)
    .addTextDisplayComponents(
      new TextDisplayBuilder().setContent(`## ${question}\nWhat **power** hides, *networks* show.`),
    )
    .addSectionComponents(
      new SectionBuilder()
        .addTextDisplayComponents(new TextDisplayBuilder().setContent(QUOTATION))
        .setButtonAccessory(
          new ButtonBuilder()
            .setLabel('Read on')
            .setStyle(ButtonStyle.Link)
            .setURL('https://example.org/on-power'),
        ),
    )
    .addSeparatorComponents(new SeparatorBuilder())
    .addTextDisplayComponents(
      new TextDisplayBuilder().setContent(
        'See also:\n- On Power\n- Networks\n  - and Hierarchies\n\n1. First\n2. Second',
      ),
    )
    .addActionRowComponents(
      new ActionRowBuilder<ButtonBuilder>().addComponents(
        new ButtonBuilder().setCustomId('more').setLabel('More quotes').setStyle(ButtonStyle.Secondary),
        new ButtonBuilder().setCustomId('note').setLabel('Write a note').setStyle(ButtonStyle.Secondary),
        new ButtonBuilder().setCustomId('share').setLabel('Share to channel').setStyle(ButtonStyle.Primary),
        new ButtonBuilder()
          .setCustomId('off')
          .setLabel('Not now')
          .setStyle(ButtonStyle.Danger)
          .setDisabled(true),
      ),
    )
    .addActionRowComponents(
      new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
        new StringSelectMenuBuilder()
          .setCustomId('work')
          .setPlaceholder('Another work')
          .addOptions(
            WORKS.map((label, index) => ({ label, value: `w${index}`, description: `Work ${index + 1}` })),
          ),
      ),
    );
}

async function answerCorpus(interaction: ChatInputCommandInteraction): Promise<void> {
  if (interaction.options.getSubcommand() === 'list') {
    await interaction.reply({ content: WORKS.map((work) => `- ${work}`).join('\n') });
    return;
  }
  const file = interaction.options.getAttachment('file', true);
  const text = await (await fetch(file.url)).text();
  await interaction.reply({
    content: `**${file.name}**: ${text.length} characters`,
    files: [{ name: 'report.txt', attachment: Buffer.from(`First words: ${text.slice(0, 20)}`) }],
  });
}

async function answerButton(interaction: ButtonInteraction): Promise<void> {
  switch (interaction.customId) {
    case 'more':
      await interaction.update({ components: [createAnswer('More quotes')] });
      return;
    case 'note':
      await interaction.showModal(
        new ModalBuilder()
          .setCustomId('note-modal')
          .setTitle('Write a note')
          .addLabelComponents(
            new LabelBuilder()
              .setLabel('Your note')
              .setDescription('Only you see it')
              .setTextInputComponent(
                new TextInputBuilder()
                  .setCustomId('note')
                  .setStyle(TextInputStyle.Paragraph)
                  .setMaxLength(200),
              ),
          ),
      );
      return;
    default:
      await interaction.deferUpdate();
      await interaction.followUp({
        content: `${interaction.user.displayName} shares: **power**`,
        allowedMentions: { parse: [] },
      });
  }
}
