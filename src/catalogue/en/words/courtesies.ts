/** Replies to messages that ask nothing of the texts. */
export const courtesies = {
  greeting:
    'Hello! Ask me something that the group’s texts may say, for example “Who decides on upgrades?”. /sources shows the texts, /help all commands.',
  thanks: 'You’re welcome. Ask on whenever you like.',
  help: 'Ask a question in your own words, and I quote the passages of the group’s texts that answer it. /sources shows the texts, /summary sums one up, /find looks for words, /help shows everything.',
  bot: 'I’m a bot that only quotes the group’s texts; I have nothing of my own to say. Ask me what they say, or see /help.',
  more: 'That makes sense only together with something else. Ask a whole question, such as “Why did the members leave?”. Buttons under an answer show more quotes and their context.',
  meeting: 'The texts don’t know that, but /meetings shows when the group meets and what it reads.',
  insult:
    'I only quote the group’s texts. If an answer was wrong, ask again in other words; /help shows what else there is.',
};
