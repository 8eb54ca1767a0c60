import type { CommandCatalogue } from '../../shapes.ts';

/** The group, its members and the bot itself. */
export const group: CommandCatalogue = {
  host: ['animation', 'Pour l’animation : rencontres, discussions, amorces, bilans, votes, ligne de lecture'],
  group: ['groupe', 'Ce que ce groupe décide'],
  'group setup': [
    'organiser',
    'Animation, salon des rencontres, fuseau, heures calmes, ligne de lecture, conservation',
  ],
  'group setup host-role': [
    'rôle-d-animation',
    'Les membres qui ont ce rôle peuvent tout ce que peut l’animation',
  ],
  'group setup channel': ['salon', 'Où sont publiés rencontres, rappels et amorces'],
  'group setup time-zone': [
    'fuseau',
    'Le fuseau dans lequel vous donnez les heures, par exemple Europe/Lisbon',
  ],
  'group setup quiet-hours': [
    'heures-calmes',
    'Quand rien n’est publié automatiquement, par exemple 22:00-07:00, ou none',
  ],
  'group setup reading-line': ['ligne-de-lecture', 'Si les réponses n’utilisent que ce qui a été lu'],
  'group setup questions-stay': [
    'questions-restent',
    'Si les questions d’un membre restent, sans son nom, quand ses données sont effacées',
  ],
  'group setup keep-questions': [
    'garder-les-questions',
    'Jours avant que les questions soient effacées ; 0 les conserve',
  ],
  'group settings': [
    'réglages',
    'Qui voit les réponses, qui ajoute des œuvres, quelles œuvres communes sont ouvertes',
  ],
  'host answers': ['réponses', 'À quel point le bot doit être sûr avant de répondre'],
  'host answers strictness': [
    'rigueur',
    'Plus elle est stricte, plus souvent il dit que les textes ne le disent pas',
  ],
  'host answers strictness: strict': ['stricte'],
  'host answers strictness: normal': ['normale'],
  'host answers strictness: lenient': ['indulgente'],
  'group audit': ['journal', 'Journal des actions de l’animation, de la modération et des admins'],
  'group audit member': ['membre', 'Seulement ce que ce membre a fait'],
  'group audit from': ['de', 'À partir de ce jour, p. ex. 2026-03-01'],
  'group audit to': ['à', 'Jusqu’à ce jour'],
  'group audit export': ['export', 'Tout dans un fichier'],
  'group audit export: csv': ['CSV'],
  'group audit export: jsonl': ['Lignes JSON'],
  help: ['aide', 'Ce que fait Concordance, et ses commandes'],
  privacy: [
    'vie-privée',
    'Ce qui est conservé sur vous : le voir, le télécharger, l’effacer ; visible uniquement par vous',
  ],
  'privacy scope': ['étendue', 'Dans ce groupe ou partout ; en messages privés, toujours partout'],
  'privacy scope: here': ['ce groupe'],
  'privacy scope: everywhere': ['partout'],
  status: ['état', 'Comment va le bot ici ; pour l’animation aussi erreurs et permissions manquantes'],
  'group setup moderators-channel': ['salon-de-la-modération', 'Où la modération voit les signalements'],
};
