import type { Catalogue } from '../../shapes.ts';
import { commandNames } from '../../command-names.ts';
import { de } from '../commands/de.ts';

const { option } = commandNames(de);

/** What moderators do, and are told. */
export const moderation: Catalogue['moderation'] = {
  defaultReasons: [
    'Das Gespräch geht zu schnell',
    'Eine Nebenfrage',
    'Zu weit weg vom Text',
    'Der Ton ist scharf',
    'Etwas Persönliches',
    'Hinter der Leselinie',
    'Werbung oder Spam',
    'Etwas anderes',
  ],
  kinds: {
    note: 'Notiz',
    cool: 'Slowmode',
    'cool-end': 'Ende des Slowmodes',
    aside: 'Thread für eine Nebenfrage',
    report: 'Meldung an die Moderation',
    taken: 'Jemand kümmert sich darum',
    settled: 'Erledigt',
  },
  entry: {
    by: (member) => `von ${member}`,
    byBot: 'vom Bot',
    byNobody: 'von einem Mitglied, dessen Daten gelöscht sind',
    about: (member) => `über ${member}`,
    aboutFormer: (name, date) =>
      `über ein Mitglied, das seine Daten am ${date} gelöscht hat (in allen Meldungen: ${name})`,
    in: (channel) => `in ${channel}`,
    message: 'Nachricht',
    topic: (topic) => `Thema: ${topic}`,
    reason: (reason) => `Grund: ${reason}`,
    slowMode: (every, until) => `${every} zwischen zwei Nachrichten, bis ${until}`,
    outcomes: {
      restored: 'Der vorherige Slowmode gilt wieder.',
      'by-hand': 'Jemand hatte ihn von Hand geändert, deshalb blieb er unverändert.',
      gone: 'Den Kanal gibt es nicht mehr.',
    },
    taken: (member, time) => `${member} kümmert sich darum, ${time}`,
    settled: (member, time) => `Erledigt von ${member}, ${time}`,
    open: 'Noch kümmert sich niemand darum.',
    evidence: {
      was: (time) => `Die Nachricht vom ${time}, wie sie war, als sie gemeldet wurde:`,
      noText: 'Sie hatte keinen Text.',
      cut: 'Hier gekürzt. Der ganze Text steht in der Datei von /mod log.',
      cutWhenKept: 'Der Text war zu lang, um ganz gespeichert zu werden.',
      besides: (list) => `Außerdem: ${list}`,
      files: (names) => `Dateien ${names}`,
      stickers: (names) => `Sticker ${names}`,
      embeds: (number) => `Embeds: ${number}`,
      polls: (number) => `Umfragen: ${number}`,
    },
    somebody: 'ein Mitglied, dessen Daten gelöscht sind',
  },
  log: {
    title: 'Protokoll der Moderation',
    ofMember: (member) => `Was hier über ${member} gespeichert ist`,
    empty: 'Das Protokoll ist leer.',
    emptyOfMember: 'Über dieses Mitglied ist hier nichts gespeichert.',
    range: (from, to) =>
      [from === null ? '' : `ab ${from}`, to === null ? '' : `bis ${to}`].filter(Boolean).join(' '),
    newer: 'Neuere',
    older: 'Ältere',
    openReport: 'Eine Meldung öffnen',
    noDate: (typed) =>
      `„${typed}“ lässt sich nicht als Tag lesen. Schreibe ihn wie 2026-12-01 oder gib einen Wochentag an; gemeint ist der letzte.`,
    backwards: `Der erste Tag liegt nach dem letzten. Vertausche \`${option('mod log from')}\` und \`${option('mod log to')}\`.`,
    file: 'Das Protokoll als Datei. Es enthält Namen und Notizen: Bewahre es so auf, dass nur die Moderation es lesen kann.',
    noFile: 'Dazu steht nichts im Protokoll, deshalb gibt es keine Datei.',
  },
  note: {
    kept: 'Die Notiz ist gespeichert. Die Moderation dieser Gruppe sieht sie; das Mitglied sieht sie ohne deinen Namen, wenn es seine Daten anfordert.',
    empty: 'Schreibe die Notiz.',
    aboutYourself:
      'Über dich selbst kannst du keine Notizen schreiben. Bitte jemand anderen aus der Moderation darum.',
    aboutNothing: 'Gib an, worum es in der Notiz geht: ein Mitglied, ein Thema oder beides.',
    tooLong: (limit, length) =>
      `Das darf bis zu ${limit} Zeichen haben; es sind ${length}. Fasse dich kürzer.`,
    topicTooLong: (limit) => `Ein Thema darf bis zu ${limit} Zeichen haben. Nenne es mit weniger Wörtern.`,
    noMessage: (typed) =>
      `„${typed}“ ist kein Link zu einer Nachricht auf diesem Server. Wähle im Menü der Nachricht „Nachrichtenlink kopieren“.`,
    add: 'Notiz hinzufügen',
    modalTitle: 'Notiz hinzufügen',
    modalLabel: 'Was sollen die anderen wissen?',
  },
  slowMode: {
    line: (every, until) => `Slowmode bis ${until}: ${every} zwischen zwei Nachrichten desselben Mitglieds.`,
    over: 'Der Slowmode ist vorbei.',
    done: (channel, every, until) =>
      `${channel} hat Slowmode bis ${until}: ${every} zwischen zwei Nachrichten desselben Mitglieds. Wer den Slowmode umgehen darf, ist nicht betroffen.`,
    goesBack: (every) => `Danach gilt wieder: ${every} zwischen zwei Nachrichten.`,
    goesBackToNone: 'Danach gibt es keinen Slowmode mehr.',
    noLine: (reason) => `Der Hinweis konnte nicht im Kanal gepostet werden. ${reason}`,
    noLineInForum: 'In einem Forum lässt sich kein Hinweis posten; weise in den Richtlinien darauf hin.',
    endNow: 'Jetzt beenden',
    ended: (channel) => `Der Slowmode in ${channel} ist vorbei; die vorherige Einstellung gilt wieder.`,
    leftByHand: (channel) =>
      `Der Slowmode in ${channel} wurde inzwischen von Hand geändert. Ich ändere ihn nicht; beende ihn selbst.`,
    gone: 'Den Kanal gibt es nicht mehr, also ist auch sein Slowmode vorbei.',
    none: (channel) => `${channel} hat keinen Slowmode, der mit /mod slowmode gesetzt wurde.`,
    noDuration: (typed) =>
      `„${typed}“ lässt sich nicht als Dauer lesen. Schreibe 30m, 2h oder 1h 30m, von einer Minute bis zu sieben Tagen.`,
    noReason: (typed, command) =>
      `„${typed}“ ist keiner der Gründe dieser Gruppe. Wähle einen aus der Liste, die sich beim Tippen öffnet; mit ${command} änderst du die Liste.`,
    unfit: (channel) => `${channel} ist archiviert. Öffne den Thread zuerst wieder.`,
    again: 'Das ist schon erledigt.',
  },
  aside: {
    modalTitle: 'In einen Thread verschieben',
    nameLabel: 'Name des Threads',
    reasonLabel: 'Grund, nur für das Protokoll der Moderation',
    reasonPlaceholder: 'Kein Grund',
    line: 'Diese Nebenfrage geht hier weiter, in einem eigenen Thread.',
    done: (thread) => `Der Thread ist offen: ${thread}`,
    noLine: (reason) => `Seine erste Zeile konnte nicht gepostet werden. ${reason}`,
    inThread:
      'Diese Nachricht steht schon in einem Thread oder Forenbeitrag, und dort kann kein weiterer Thread beginnen.',
    unfit: 'Discord erlaubt in diesem Kanal keine Threads zu Nachrichten.',
    unfitMessage: 'Discord erlaubt zu Nachrichten dieser Art keine Threads.',
    hasThread: (thread) => `Diese Nachricht hat schon einen Thread: ${thread}`,
    messageGone: 'Die Nachricht wurde gelöscht, also kann sie keinen Thread haben.',
    noName: 'Gib dem Thread einen Namen.',
    nameTooLong: (limit, length) =>
      `Der Name eines Threads darf bis zu ${limit} Zeichen haben; es sind ${length}.`,
  },
  tell: {
    modalTitle: 'Der Moderation melden',
    notice:
      'Die Moderation dieser Gruppe sieht die Nachricht, deinen Grund, deinen Text und dass die Meldung von dir ist. Im Kanal erscheint nichts, und der Bot sagt es sonst niemandem.',
    seenBy: (list) => `Wer es sieht, nach Rollen: ${list}.`,
    seenByOthers:
      'Wer es sieht: Moderation und Admins dieser Gruppe außer der Person, die die Nachricht geschrieben hat.',
    everyone: 'alle',
    moreRoles: (number) => `${number} weitere ${number === 1 ? 'Rolle' : 'Rollen'}`,
    named: (number) => `Mitglieder, die einzeln zu ihrem Kanal zugelassen sind (${number})`,
    owner: 'wem der Server gehört',
    byDirect:
      'Wer die Nachricht geschrieben hat, kann den Kanal der Moderation lesen. Deshalb geht die Meldung als Direktnachricht an die Moderation und die Admins, die der Bot kennt, und in ihr Protokoll.',
    nobody:
      'Es wurde nichts abgeschickt und nichts gespeichert: Außer der Person, die die Nachricht geschrieben hat, könnte hier niemand die Meldung empfangen. Was du tun kannst: die Nachricht an Discord melden (gedrückt halten oder Rechtsklick, dann „Nachricht melden“), das Mitglied blockieren oder den Server verlassen.',
    inDirect:
      'in ihrem Protokoll und als Direktnachricht an ihre Mitglieder, die der Bot kennt. In ihrem Kanal steht es nicht, denn den kann auch die Person lesen, die die Nachricht geschrieben hat.',
    inLogAlone:
      'in ihrem Protokoll und, sobald klar ist, wer ihn lesen kann, in ihrem Kanal oder als Direktnachricht.',
    own: 'Das ist deine eigene Nachricht. Du kannst sie löschen oder jemandem aus der Moderation schreiben.',
    withoutAuthor:
      'Wer die Nachricht geschrieben hat, sieht die Meldung nicht, unabhängig von der Rolle hier.',
    ofBot:
      'Diese Nachricht hat eine App geschrieben. Der Bot weiß nicht, wer dahintersteht; deshalb ist niemand aus der Moderation ausgenommen.',
    kept: (days) =>
      `Mit der Meldung werden gespeichert, auch wenn die Nachricht geändert oder gelöscht wird: ihr Text, die Namen ihrer Dateien und Sticker, wer sie geschrieben hat und wann. Nach ${days} Tagen wird alles gelöscht.`,
    tooLate: (minutes) =>
      `Es wurde nichts abgeschickt: Das Formular war länger als ${minutes} Minuten offen, und länger wird die Nachricht nicht gespeichert. Öffne es neu über das Menü der Nachricht.`,
    yourWords: (typed) => `Was du geschrieben hast: ${typed}`,
    reasonLabel: 'Grund',
    reasonPlaceholder: 'Wähle den Grund, der am besten passt',
    wordsLabel: 'Möchtest du etwas hinzufügen?',
    thanks: (where) =>
      `Danke. Die Moderation dieser Gruppe sieht jetzt die Nachricht, deinen Grund, deinen Text und dass die Meldung von dir ist: ${where}`,
    inLog:
      'in ihrem Protokoll. Sie hat dafür keinen Kanal festgelegt; es kann also dauern, bis jemand nachsieht.',
    inChannel: 'in ihrem Protokoll und in ihrem Kanal; dort sehen es alle, die ihn lesen können.',
    rights:
      'Wer die Nachricht geschrieben hat, bekommt davon nichts zu sehen, unabhängig von der Rolle: nicht im Protokoll, nicht unter den Aktionen hier und nicht bei der Auskunft über die eigenen Daten. Wer den Bot betreibt, kann lesen, was er speichert.',
    again:
      'Du hast diese Nachricht der Moderation schon gemeldet. Es bleibt bei einer Meldung, mit dem, was du zuerst geschrieben hast.',
    tooOften: (limit) =>
      `Du hast der Moderation heute schon ${limit} Nachrichten gemeldet. Schreibe jemandem aus der Moderation direkt.`,
  },
  report: {
    title: 'Meldung an die Moderation',
    gone: 'Diese Meldung gibt es nicht mehr, sie gehört zu einem anderen Server, oder du bist nicht dafür zuständig.',
    direct: (server) => `Meldung an die Moderation von ${server}`,
    whereToSee:
      'Du bekommst das als Direktnachricht, weil die Person, die die Nachricht geschrieben hat, den Kanal der Moderation lesen kann. Kümmere dich auf dem Server darum: /mod log.',
    inLog: 'Diese Meldung steht im Protokoll der Moderation.',
    take: 'Ich kümmere mich darum',
    settle: 'Erledigt',
  },
  reasons: {
    title: 'Warum die Moderation hier handelt',
    what: 'Einen dieser Gründe nennt die Moderation, wenn sie in einem Kanal den Slowmode einschaltet oder einer Nebenfrage einen Thread gibt; Mitglieder wählen einen, wenn sie der Moderation eine Nachricht melden.',
    edit: 'Liste ändern',
    modalTitle: 'Gründe dieser Gruppe',
    modalLabel: 'Einer je Zeile; leer für die Liste des Bots',
    saved: 'Gespeichert. Was schon im Protokoll steht, behält seinen Grund.',
    tooLong: (limit, reason) => `Ein Grund darf bis zu ${limit} Zeichen haben. Dieser hat mehr: „${reason}“`,
    tooLongInAll: (limit, length) =>
      `Alle Gründe zusammen dürfen bis zu ${limit} Zeichen haben; es sind ${length}.`,
    tooMany: (limit, number) => `Eine Liste darf bis zu ${limit} Gründe haben; es sind ${number}.`,
  },
};
