import type { CommandCatalogue } from '../../shapes.ts';

/** What moderators do, and what members tell them. */
export const moderation: CommandCatalogue = {
  topic: ['thème', 'Ce qu’un thème a été dans ce groupe ; pour la modération'],
  'topic lookup': ['consulter', 'Ce que les textes disent d’un thème, et ce qui a été demandé à son sujet'],
  'topic lookup topic': ['thème', 'Un mot, un nom ou une question'],
  'topic lookup days': ['jours', 'Jusqu’où remonter ; sans indication, 84 jours'],
  'topic trends': ['tendances', 'Ce que l’on demande plus ou moins qu’avant'],
  'topic trends days': ['jours', 'Jusqu’où remonter ; sans indication, 84 jours'],
  'Back to the text': [
    'Retour au texte',
    'Montre les passages dont parle un message, pour les publier sans lui',
  ],
  mod: ['mod', 'Pour la modération : mode lent, notes, journal, et raisons que tous peuvent lire'],
  'mod note': ['note', 'Écrire une note pour la modération : sur un membre, un sujet, ou les deux'],
  'mod note text': ['texte', 'Ce que les autres doivent savoir'],
  'mod note member': ['membre', 'De qui il s’agit'],
  'mod note topic': ['sujet', 'De quoi il s’agit'],
  'mod note message': ['message', 'Lien vers un message qui s’y rapporte'],
  'mod log': ['journal', 'Ce que la modération a noté et fait, et ce qui lui a été signalé, ou en fichier'],
  'mod log member': ['membre', 'Seulement ce qui concerne ce membre'],
  'mod log from': ['du', 'À partir de ce jour : 2026-12-01, ou un jour de la semaine'],
  'mod log to': ['au', 'Jusqu’à ce jour'],
  'mod log export': ['export', 'Tout en un fichier'],
  'mod log export: csv': ['CSV, pour les tableurs'],
  'mod log export: json': ['JSON'],
  'mod reasons': [
    'raisons',
    'Pourquoi la modération agit, comme tous peuvent le lire : voir et changer la liste',
  ],
  reasons: ['raisons', 'Pourquoi la modération de ce groupe agit, et ce que vous pouvez lui signaler'],
  'Notes and cases': [
    'Notes et signalements',
    'Montre à la modération tout ce que son journal contient sur un membre',
  ],
  'mod slowmode': ['mode-lent', 'Ralentir un salon pour un temps ; ensuite il est comme avant'],
  'mod slowmode channel': ['salon', 'Quel salon ou quel fil'],
  'mod slowmode seconds': ['secondes', 'Secondes entre deux messages du même membre'],
  'mod slowmode for': ['durée', 'Combien de temps, par exemple 30m ou 2h'],
  'mod slowmode reason': ['raison', 'Une des raisons du groupe ; le salon la lit'],
  'mod end-slowmode': ['fin-mode-lent', 'Terminer avant l’heure le mode lent de /mod slowmode'],
  'mod end-slowmode channel': ['salon', 'Quel salon ou quel fil ; sans indication, celui-ci'],
  'Move to a thread': [
    'Déplacer dans un fil',
    'Donne à une question annexe son propre fil, depuis son message',
  ],
  'Tell the moderators': [
    'Prévenir la modération',
    'Signale un message à la modération ; rien n’apparaît dans le salon',
  ],
};
