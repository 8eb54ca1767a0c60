import type { Catalogue } from '../catalogue.ts';

/** What the bot posts at set times, and why it did not. */
export const posts: Catalogue['posts'] = {
  next: 'Prochaines publications',
  none: 'Rien n’est prévu.',
  line: (kind, label, time) => `${kind} : ${label}, ${time}`,
  troubles: 'Publications qui ont échoué',
  noTroubles: 'Aucune.',
  trouble: (line, reason) => `${line}. ${reason}`,
  retry: (reason, time) => `${reason} Prochain essai ${time}.`,
  missed: (reason) => `${reason} Rien n’a été publié.`,
  kinds: {
    'meeting-event': 'Évènement',
    'meeting-thread': 'Fil',
    'meeting-reminder': 'Rappel',
    'meeting-start': 'Ligne de lecture',
    'meeting-gone': 'Annulation',
    prompt: 'Amorce',
    'vote-end': 'Résultat d’un vote',
    'cool-end': 'Fin du mode lent',
    'report-card': 'Carte pour la modération',
  },
  reasons: {
    late: 'Quand le bot est revenu, cela n’aurait plus servi à rien.',
    quiet: 'À la fin des heures calmes, cela n’aurait plus servi à rien.',
    noChannel: 'Aucun salon n’est fixé pour cela.',
    channelGone: (channel) => `Le salon ${channel} n’existe plus.`,
    unfitChannel: (channel) => `Un salon comme ${channel} ne s’y prête pas.`,
    openChannel: (channel) => `Tout le monde peut voir ${channel}, et ceci n’est que pour la modération.`,
    lacksIn: (permissions, channel) => `Il manque au bot dans ${channel} : ${permissions}.`,
    lacks: (permissions) => `Il manque au bot sur ce serveur : ${permissions}.`,
    tooManyEvents: 'Discord n’accepte pas plus de 100 évènements programmés par serveur.',
    refused: (message) => `Discord l’a refusé : ${message}.`,
    unreachable: 'Discord n’a pas pu être joint.',
    bug: (id) => `Quelque chose n’a pas marché (${id}). C’est noté.`,
  },
};
