import type { DanglingWords } from '../dangling-words.ts';

/** German. */
export const DANGLING: DanglingWords = {
  openers: 'und|aber|doch|denn|so|dann|also|auch|oder|jedoch',
  personal:
    'er|sie|es|ihm|ihn|ihnen|ihre?|ihre[mnrs]|seine?|seine[mnrs]|deren|dessen|letztere[rs]?|ersterer?|' +
    'dadurch|dabei|daraufhin|deshalb|deswegen|daher|damit|dafür|dagegen|darauf|danach',
  pointing: 'dies|diese[rsmn]?|das|jene[rs]?|beide|solche',
  verbs:
    'ist|sind|war|waren|hat|haben|hatten?|kann|können|konnten?|muss|müssen|mussten?|soll|sollen|sollten?|wird|werden|' +
    'wurden?|wurde|bedeutet|bedeutete|führt|führte|führten|geschah|gilt|galt|macht|machte|zeigt|zeigte|ermöglicht|heißt',
  expletive: String.raw`es\s+(?:gibt|gab|gebe|(?:ist|war|scheint|wird|wurde)\s+(?:\S+\s+){0,4}(?:dass|zu|ob|wer))`,
};
