import type { Catalogue } from '../../catalogue.ts';

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
    admins: 'Die Verwaltung fügt Werke hinzu',
    hosts: 'Leitung und Verwaltung fügen Werke hinzu',
    members: 'Alle Mitglieder dürfen Werke hinzufügen',
  },
  language: { label: 'Sprache, in der der Bot selbst spricht', en: 'English', de: 'Deutsch', fr: 'Français' },
  readingLine: {
    label: 'Wie weit Antworten gehen',
    on: 'Antworten halten sich an das Gelesene',
    off: 'Antworten schöpfen aus ganzen Werken',
  },
  openWorks: {
    label: 'Gemeinsame Werke, die diese Gruppe befragen kann',
    none: 'Es gibt keine gemeinsamen Werke. Wer den Bot betreibt, kann welche für alle Gruppen hinzufügen.',
    summary: (open, all) => `${open} von ${all} gemeinsamen Werken stehen dieser Gruppe offen`,
  },
  strictness: {
    strict: 'Der Bot antwortet nur, wenn er sehr sicher ist; er sagt öfter, dass die Texte es nicht sagen.',
    normal: 'Der Bot antwortet, wenn er ziemlich sicher ist.',
    lenient: 'Der Bot antwortet auch, wenn er weniger sicher ist; sieh dir genauer an, was er zitiert.',
  },
  saved: 'Gespeichert.',
};
