import type { Catalogue } from '../../shapes.ts';

/** A group's settings. */
export const settings: Catalogue['settings'] = {
  title: 'Réglages de ce groupe',
  visibility: {
    label: 'Qui voit les réponses',
    private: 'Seule la personne qui demande voit la réponse, jusqu’à ce qu’elle la partage',
    public: 'Tout le salon voit les réponses',
  },
  contributors: {
    label: 'Qui peut ajouter des œuvres',
    admins: 'Les admins peuvent ajouter des œuvres',
    hosts: 'L’animation et les admins peuvent ajouter des œuvres',
    members: 'Tous les membres peuvent ajouter des œuvres',
  },
  language: { label: 'Langue dans laquelle écrit le bot', en: 'English', de: 'Deutsch', fr: 'Français' },
  readingLine: {
    label: 'Jusqu’où vont les réponses',
    on: 'Les réponses n’utilisent que ce qui a été lu',
    off: 'Les réponses utilisent les œuvres entières',
  },
  openWorks: {
    label: 'Œuvres communes que ce groupe peut interroger',
    none: 'Il n’y a pas d’œuvres communes. La personne qui exploite le bot peut en ajouter pour tous les groupes.',
    summary: (open, all) => `${open} œuvres communes sur ${all} sont ouvertes à ce groupe`,
  },
  strictness: {
    strict: 'Le bot ne répond que s’il est très sûr, et dit plus souvent que les textes ne le disent pas.',
    normal: 'Le bot répond s’il est assez sûr.',
    lenient: 'Le bot répond aussi quand il est moins sûr ; vérifiez de plus près ce qu’il cite.',
  },
  saved: 'Enregistré.',
};
