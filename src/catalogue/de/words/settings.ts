import type { Catalogue } from '../../shapes.ts';

/** A group's settings. */
export const settings: Catalogue['settings'] = {
  title: 'Einstellungen dieser Gruppe',
  visibility: {
    label: 'Wer Antworten sieht',
    private: 'Antworten sieht nur, wer fragt, bis sie geteilt werden',
    public: 'Antworten sehen alle im Kanal',
  },
  contributors: {
    label: 'Wer Werke hinzufügen darf',
    admins: 'Admins können Werke hinzufügen',
    hosts: 'Leitung und Admins können Werke hinzufügen',
    members: 'Alle Mitglieder können Werke hinzufügen',
  },
  language: { label: 'Sprache, in der der Bot schreibt', en: 'English', de: 'Deutsch', fr: 'Français' },
  readingLine: {
    label: 'Wie weit Antworten gehen',
    on: 'Antworten nutzen nur, was gelesen ist',
    off: 'Antworten nutzen ganze Werke',
  },
  openWorks: {
    label: 'Gemeinsame Werke, die diese Gruppe befragen kann',
    none: 'Es gibt keine gemeinsamen Werke. Wer den Bot betreibt, kann welche für alle Gruppen hinzufügen.',
    summary: (open, all) => `${open} von ${all} gemeinsamen Werken stehen dieser Gruppe offen`,
  },
  strictness: {
    strict:
      'Der Bot antwortet nur, wenn er sehr sicher ist, und sagt öfter, dass es nicht in den Texten steht.',
    normal: 'Der Bot antwortet, wenn er ziemlich sicher ist.',
    lenient: 'Der Bot antwortet auch, wenn er weniger sicher ist; prüfe genauer, was er zitiert.',
  },
  saved: 'Gespeichert.',
};
