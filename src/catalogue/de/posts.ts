import type { Catalogue } from '../catalogue.ts';

/** What the bot posts at set times, and why it did not. */
export const posts: Catalogue['posts'] = {
  next: 'Was als Nächstes gepostet wird',
  none: 'Nichts ist geplant.',
  line: (kind, label, time) => `${kind}: ${label}, ${time}`,
  troubles: 'Was nicht gepostet werden konnte',
  noTroubles: 'Nichts.',
  trouble: (line, reason) => `${line}. ${reason}`,
  retry: (reason, time) => `${reason} Nächster Versuch ${time}.`,
  missed: (reason) => `${reason} Es wurde nicht gepostet.`,
  kinds: {
    'meeting-event': 'Event',
    'meeting-thread': 'Thread',
    'meeting-reminder': 'Erinnerung',
    'meeting-start': 'Leselinie',
    'meeting-gone': 'Absage',
    prompt: 'Impuls',
    'vote-end': 'Ergebnis einer Abstimmung',
    'cool-end': 'Ende des Slowmode',
    'report-card': 'Karte für die Moderation',
  },
  reasons: {
    late: 'Als der Bot wieder da war, hätte es nichts mehr genützt.',
    quiet: 'Als die Ruhezeit zu Ende war, hätte es nichts mehr genützt.',
    noChannel: 'Dafür ist kein Kanal festgelegt.',
    channelGone: (channel) => `Den Kanal ${channel} gibt es nicht mehr.`,
    unfitChannel: (channel) => `In einem Kanal wie ${channel} geht das nicht.`,
    openChannel: (channel) => `${channel} können alle sehen, und das ist nur für die Moderation.`,
    lacksIn: (permissions, channel) => `In ${channel} fehlt dem Bot: ${permissions}.`,
    lacks: (permissions) => `Auf diesem Server fehlt dem Bot: ${permissions}.`,
    tooManyEvents: 'Discord nimmt auf einem Server höchstens 100 geplante Events an.',
    refused: (message) => `Discord hat es abgelehnt: ${message}.`,
    unreachable: 'Discord war nicht zu erreichen.',
    bug: (id) => `Etwas ist schiefgegangen (${id}). Es ist vermerkt.`,
  },
};
