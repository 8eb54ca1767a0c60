/**
 * Discord's documented limits. Lengths are counted in UTF-16 units, the stricter interpretation.
 * Sources, under https://docs.discord.com/developers: [M] resources/message, [C] components/reference,
 * [A] interactions/application-commands, [I] interactions/receiving-and-responding, [H] resources/channel,
 * [E] resources/guild-scheduled-event, [G] events/gateway.
 */
export const LIMITS = {
  /** [M] Characters of a message's content, and of its nonce. */
  content: 2000,
  nonce: 25,
  /** [M] Milliseconds that a nonce is remembered: "the past few minutes", which Discord does not specify further. */
  nonceRemembered: 5 * 60 * 1000,
  /** [M] Files in one message, and bytes of each without boosts. */
  files: 10,
  fileBytes: 10 * 1024 * 1024,
  /** [M] Embeds in a message, and characters over all of them. */
  embeds: 10,
  embedsTotal: 6000,
  /** [M] The parts of an embed. */
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1024,
  embedFooter: 2048,
  embedAuthor: 256,
  /** [C] Action rows in a message without Components V2, and components in a row. */
  rows: 5,
  rowButtons: 5,
  /** [C] Components V2: components counted nested, characters over all text displays. */
  components: 40,
  textTotal: 4000,
  /** [C] Texts in a section, items in a gallery, characters of a media description. */
  sectionTexts: 3,
  galleryItems: 10,
  mediaDescription: 1024,
  /** [C] Parts of buttons, selects and text inputs. */
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  selectOptions: 25,
  selectText: 100,
  placeholder: 150,
  /** [C] Modals. */
  modalTitle: 45,
  modalComponents: 5,
  label: 45,
  labelDescription: 100,
  textInput: 4000,
  textInputPlaceholder: 100,
  modalFiles: 10,
  /** [A] Command definitions: commands of each type in one scope, and the parts of one. */
  slashCommands: 100,
  menuCommands: 15,
  /** New commands in one scope and 24 hours. */
  commandCreates: 200,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  commandTotal: 8000,
  appliedTags: 5,
  /** New names of a channel or thread within some milliseconds. */
  renames: { count: 2, within: 600_000 },
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  optionLength: 6000,
  /** [I] Milliseconds to answer an interaction, and that its token is valid. */
  answerWithin: 3000,
  tokenLifetime: 15 * 60 * 1000,
  /** [I] Follow-ups to one interaction if only a user has installed the application. */
  followUps: 5,
  /** [H] Threads and channels. */
  threadName: 100,
  channelName: 100,
  channelTopic: 1024,
  slowmode: 21_600,
  /** [E] Scheduled events. */
  events: 100,
  eventName: 100,
  eventDescription: 1000,
  eventLocation: 100,
  /** [G] Concurrent session starts, and the heartbeat interval in milliseconds. */
  maxConcurrency: 16,
  heartbeat: 41_250,
} as const;
