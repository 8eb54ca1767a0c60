import type { Catalogue } from '../../shapes.ts';
import { createCounter } from '../../plural.ts';

const counted = createCounter('fr');
const questions = (number: number) => counted(number, { one: 'question', other: 'questions' });
const members = (number: number) => counted(number, { one: 'membre', other: 'membres' });
const voices = (number: number) => counted(number, { one: 'voix', other: 'voix' });
const words = (number: number) => counted(number, { one: 'mot', other: 'mots' });

/** Two words that passages have against each other; the same word once. */
const both = (one: string, other: string) =>
  one.toLowerCase() === other.toLowerCase() ? `« ${one} »` : `« ${one} », « ${other} »`;

/** What a topic has been to a group, and back from a message to the text. */
export const topics: Catalogue['topics'] = {
  title: (topic) => `Le thème « ${topic} »`,
  range: (days) => `Période : ${days}. Personne n’est nommé.`,
  said: 'Ce que disent les textes',
  silent: 'Les textes n’en parlent pas, dans ce que vous et le groupe avez lu.',
  equal: (sentences, one, other) => `À longueur égale : ${sentences} pour chacun, ${one} et ${words(other)}`,
  apart: {
    denial: (one, other) =>
      `Côte à côte parce que l’un nie ce que dit l’autre : ${both(one, other)}. Seuls leurs mots servent de critère.`,
    contrary: (one, other) =>
      `Côte à côte parce qu’ils emploient des mots contraires : ${both(one, other)}. Seuls leurs mots servent de critère.`,
    reply: (one, other) => `Côte à côte parce que, dans le texte, ${other} répond à ${one}.`,
    turn: (one) => `Côte à côte parce que le second se retourne contre le premier : « ${one} ».`,
  },
  together: 'Aucun passage opposé trouvé : rien dans leurs mots ne montre qu’ils s’opposent.',
  alone: 'Aucun autre passage à ce sujet n’a la même longueur.',
  others: (works) => `Aussi à ce sujet : ${works}.`,
  own: (cue) => `l’avis du texte lui-même : « ${cue} »`,
  reported: (cue) => `l’avis de quelqu’un d’autre, rapporté : « ${cue} »`,
  setOff: 'le texte cite ici quelqu’un d’autre',
  asked: 'Ce qui a été demandé à ce sujet',
  askedBy: (number, by) => `${questions(number)} de ${members(by)}`,
  voices: (number) => `et ${voices(number)} d’autres membres`,
  unsigned: (number) => `${questions(number)}, sans nom enregistré`,
  between: (first, last) => `la première le ${first}, la dernière le ${last}`,
  notAsked: 'Personne n’a rien demandé à ce sujet sur cette période.',
  waiting: 'Questions en attente à ce sujet',
  sessions: 'Discussions où il en a été question',
  items: (number) => counted(number, { one: 'point', other: 'points' }),
  message: 'voir le message',
  notes: 'Notes de la modération à ce sujet',
  related: 'Apparaît à proximité dans les textes',
  more: (number) => `et ${number} de plus`,
  moreFromTexts: 'Autres extraits des textes',
  chart: { day: 'Questions par jour', week: 'Questions par semaine' },
  numbers: {
    day: (first, numbers) => `Questions par jour depuis le ${first} : ${numbers}`,
    week: (first, numbers) => `Questions par semaine depuis le ${first} : ${numbers}`,
  },
  alt: {
    day: (topic, first, last, numbers) =>
      `Diagramme en barres : questions sur « ${topic} » par jour, du ${first} au ${last} : ${numbers}.`,
    week: (topic, first, last, numbers) =>
      `Diagramme en barres : questions sur « ${topic} » par semaine, de la semaine du ${first} à celle du ${last} : ${numbers}.`,
  },
  trends: (days) => `Sujets des questions : ${days}, comparés à la même durée avant`,
  trendRule: (least) =>
    `Mots des questions. Chaque membre compte une fois par semaine. En dessous de ${least} membres, rien n’est compté.`,
  moreAsked: 'Plus qu’avant',
  lessAsked: 'Moins qu’avant',
  trend: (topic, now, before) => `${topic} : maintenant ${now}, avant ${before}`,
  tooFew: (least) => `moins de ${least}`,
  noTrends: 'Aucun sujet n’a suscité nettement plus ou moins de questions qu’avant chez plusieurs membres.',
  now: 'maintenant',
  before: 'avant',
  trendAlt: (numbers) => `Diagramme en barres, maintenant et avant : ${numbers}.`,
  post: 'Publier en carte neutre',
  posted: 'Publié',
  cardOn: (topic) => `Tiré des textes, sur « ${topic} »`,
  card: 'Tiré des textes',
  signature: 'Publié par le bot à la demande de la modération. Les mots sont ceux des textes.',
  withheld: (number) =>
    `Non publié, car le groupe n’a pas lu jusque-là : ${counted(number, { one: 'passage', other: 'passages' })}.`,
  backTitle: 'Retour au texte',
  backNote:
    'Les passages qui ont le plus de mots de ce message. Seuls les passages sont publiés : ni message, ni membre.',
  context: (sentences) => `avec ${sentences} avant et après`,
  nothing: (lookup) =>
    `Aucun passage que vous et le groupe avez lu ne réunit deux mots caractéristiques de ce message. Essayez ${lookup} avec un de ses mots.`,
  misquoted: (quoted) => `Cité autrement que dans le texte : « ${quoted} »`,
  postNumber: (number) => `Publier le nº ${number}`,
  postAll: 'Tout publier en une carte',
  wrongDays: (least, most) => `Choisissez un nombre entier de jours, de ${least} à ${most}.`,
  pastGroupLine: 'Le groupe n’a pas lu jusque-là, et tout le monde le verrait. Rien n’a été publié.',
  tooLong: 'Ces passages sont trop longs pour une seule carte. Publiez-les un par un.',
  nothingToPost: 'Il n’y a aucun passage à publier.',
};
