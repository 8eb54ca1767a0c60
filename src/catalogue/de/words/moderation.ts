import type { Catalogue } from '../../catalogue.ts';

/** What moderators do, and are told. */
export const moderation: Catalogue['moderation'] = {
  defaultReasons: [
    'Das Gespräch geht schnell',
    'Eine Nebenfrage',
    'Weg vom Text',
    'Der Ton ist scharf',
    'Etwas Persönliches',
    'Hinter der Leselinie',
    'Werbung oder Spam',
    'Etwas anderes',
  ],
  kinds: {
    note: 'Notiz',
    cool: 'Slowmode',
    'cool-end': 'Ende des Slowmode',
    aside: 'Thread für eine Nebenfrage',
    report: 'Der Moderation gesagt',
    taken: 'Jemand kümmert sich',
    settled: 'Erledigt',
  },
  entry: {
    by: (member) => `von ${member}`,
    byBot: 'von selbst',
    byNobody: 'von einem gelöschten Mitglied',
    about: (member) => `über ${member}`,
    aboutFormer: (name, date) =>
      `über ein Mitglied, das seine Daten gelöscht hat, ${date} (in jedem Fall: ${name})`,
    in: (channel) => `in ${channel}`,
    message: 'Nachricht',
    topic: (topic) => `Thema: ${topic}`,
    reason: (reason) => `Grund: ${reason}`,
    cool: (every, until) => `Eine Nachricht alle ${every}, bis ${until}`,
    outcomes: {
      restored: 'Der frühere Slowmode gilt wieder.',
      'by-hand': 'Jemand hatte ihn von Hand geändert; das blieb, wie es ist.',
      gone: 'Den Kanal gibt es nicht mehr.',
    },
    taken: (member, time) => `${member} kümmert sich, ${time}`,
    settled: (member, time) => `Erledigt von ${member}, ${time}`,
    open: 'Noch kümmert sich niemand.',
    evidence: {
      was: (time) => `Die Nachricht vom ${time}, wie sie war, als sie gemeldet wurde:`,
      noText: 'Sie hatte keinen Text.',
      cut: 'Hier gekürzt. Der ganze Text steht in der Datei von /mod log.',
      cutWhenKept: 'Der Text war länger, als aufbewahrt wird.',
      besides: (list) => `Außerdem: ${list}`,
      files: (names) => `Dateien ${names}`,
      stickers: (names) => `Sticker ${names}`,
      embeds: (number) => `Einbettungen: ${number}`,
      polls: (number) => `Umfragen: ${number}`,
    },
    somebody: 'ein gelöschtes Mitglied',
  },
  log: {
    title: 'Protokoll der Moderation',
    ofMember: (member) => `Was hier über ${member} steht`,
    empty: 'Im Protokoll steht dazu nichts.',
    emptyOfMember: 'Über dieses Mitglied steht hier nichts.',
    range: (from, to) =>
      [from === null ? '' : `von ${from}`, to === null ? '' : `bis ${to}`].filter(Boolean).join(' '),
    newer: 'Neuere',
    older: 'Ältere',
    openReport: 'Eine Meldung öffnen',
    noDate: (typed) =>
      `„${typed}“ ist kein Tag. Schreib 2026-12-01, oder einen Wochentag, wenn du den letzten meinst.`,
    backwards: 'Der erste Tag liegt nach dem letzten. Vertausche `von` und `bis`.',
    file: 'Das Protokoll als Datei. Es enthält Namen und Notizen: Bewahr es dort auf, wo nur die Moderation es lesen kann.',
    noFile: 'Im Protokoll steht dazu nichts, also gibt es keine Datei.',
  },
  note: {
    kept: 'Die Notiz ist aufbewahrt. Die Moderation dieser Gruppe sieht sie; das Mitglied sieht sie ohne deinen Namen, wenn es nach seinen Daten fragt.',
    empty: 'Schreib, was du notieren willst.',
    aboutYourself:
      'Über sich selbst führt hier niemand Notizen. Bitte jemand anderen aus der Moderation, es festzuhalten.',
    aboutNothing: 'Sag, worum es in der Notiz geht: ein Mitglied, ein Thema oder beides.',
    tooLong: (limit, length) =>
      `Das kann höchstens ${limit} Zeichen haben; es sind ${length}. Fass dich kürzer.`,
    topicTooLong: (limit) => `Ein Thema kann höchstens ${limit} Zeichen haben. Nenn es mit weniger Wörtern.`,
    noMessage: (typed) =>
      `„${typed}“ ist kein Link zu einer Nachricht dieses Servers. Kopier ihn aus dem Menü der Nachricht: Nachrichtenlink kopieren.`,
    add: 'Notiz hinzufügen',
    modalTitle: 'Notiz hinzufügen',
    modalLabel: 'Was sollen die anderen wissen?',
  },
  cool: {
    line: (every, until) => `Slowmode bis ${until}: eine Nachricht alle ${every} für jedes Mitglied.`,
    over: 'Der Slowmode ist vorbei.',
    done: (channel, every, until) =>
      `${channel} ist langsam bis ${until}: eine Nachricht alle ${every}. Wer den Slowmode umgehen darf, schreibt wie zuvor.`,
    goesBack: (every) => `Danach gilt wieder eine Nachricht alle ${every}.`,
    goesBackToNone: 'Danach gibt es keinen Slowmode.',
    noLine: (reason) => `Die Zeile, die davon sagt, konnte im Kanal nicht gepostet werden. ${reason}`,
    noLineInForum:
      'In einem Forum ist kein Platz für eine Zeile, die davon sagt: Sag es den Mitgliedern in den Richtlinien.',
    endNow: 'Jetzt beenden',
    ended: (channel) => `Der Slowmode in ${channel} ist vorbei, der frühere gilt wieder.`,
    leftByHand: (channel) =>
      `Der Slowmode in ${channel} wurde inzwischen von Hand geändert. Er bleibt, wie er ist, und endet nicht mehr von selbst.`,
    gone: 'Den Kanal gibt es nicht mehr, und mit ihm seinen Slowmode.',
    none: (channel) => `${channel} hat keinen Slowmode, der mit /mod cool gesetzt wurde.`,
    noDuration: (typed) =>
      `„${typed}“ ist keine Zeit, für die ein Kanal langsam sein kann. Schreib 30m, 2h oder 1h 30m, von einer Minute bis zu sieben Tagen.`,
    noReason: (typed, command) =>
      `„${typed}“ ist keiner der Gründe dieser Gruppe. Wähl einen aus der Liste, die sich beim Tippen öffnet; ${command} ändert die Liste.`,
    unfit: (channel) => `${channel} ist archiviert. Öffne den Thread zuerst wieder.`,
    again: 'Das ist schon geschehen.',
  },
  aside: {
    modalTitle: 'In einen Thread verschieben',
    nameLabel: 'Name des Threads',
    reasonLabel: 'Grund, nur für das Protokoll',
    reasonPlaceholder: 'Kein Grund',
    line: 'Diese Nebenfrage geht hier weiter, damit sie ihren eigenen Raum hat.',
    done: (thread) => `Der Thread ist offen: ${thread}`,
    noLine: (reason) => `Seine erste Zeile konnte nicht gepostet werden. ${reason}`,
    inThread:
      'Diese Nachricht steht schon in einem Thread oder Forenbeitrag, und ein Thread kann nicht an einem Thread hängen.',
    unfit: 'In diesem Kanal hat Discord keine Threads an Nachrichten.',
    unfitMessage: 'An Nachrichten dieser Art hat Discord keine Threads.',
    hasThread: (thread) => `Diese Nachricht hat schon einen Thread: ${thread}`,
    messageGone: 'Die Nachricht gibt es nicht mehr, also kann sie keinen Thread haben.',
    noName: 'Gib dem Thread einen Namen.',
    nameTooLong: (limit, length) =>
      `Der Name eines Threads kann höchstens ${limit} Zeichen haben; es sind ${length}.`,
  },
  tell: {
    modalTitle: 'Der Moderation sagen',
    notice:
      'Die Moderation dieser Gruppe sieht die Nachricht, deinen Grund, deine Worte und dass du es gesagt hast. Im Kanal erscheint nichts, und der Bot sagt es sonst niemandem.',
    seenBy: (list) => `Wer es sieht, nach Rollen: ${list}.`,
    seenByOthers:
      'Wer es sieht: Moderation und Admins dieser Gruppe außer der Person, die die Nachricht geschrieben hat.',
    everyone: 'alle',
    moreRoles: (number) => `${number} weitere Rollen`,
    named: (number) => `Mitglieder, die einzeln in ihren Kanal gelassen wurden (${number})`,
    owner: 'wem der Server gehört',
    byDirect:
      'Wer die Nachricht geschrieben hat, liest den Kanal der Moderation. Darum geht es als Direktnachricht an die Moderation und die Admins, die der Bot kennt, und in ihr Protokoll.',
    nobody:
      'Nichts wurde abgeschickt, und nichts wird aufbewahrt: Hier könnte es niemand empfangen als die Person, die die Nachricht geschrieben hat. Was du tun kannst: die Nachricht Discord melden (gedrückt halten oder rechts klicken, dann Nachricht melden), das Mitglied blockieren oder den Server verlassen.',
    inDirect:
      'in ihrem Protokoll und als Direktnachricht an die, die der Bot kennt. In ihrem Kanal, den auch die Person lesen kann, die die Nachricht geschrieben hat, steht es nicht.',
    inLogAlone:
      'in ihrem Protokoll und, sobald klar ist, wer ihn lesen kann, in einem Kanal von ihr oder als Direktnachricht.',
    own: 'Das ist deine eigene Nachricht. Du kannst sie löschen oder jemandem von der Moderation schreiben.',
    withoutAuthor: 'Wer die Nachricht geschrieben hat, bleibt außen vor, in welcher Rolle auch immer.',
    ofBot:
      'Diese Nachricht hat eine App geschrieben. Der Bot weiß nicht, wer dahintersteht; darum bleibt niemand außen vor.',
    kept: (days) =>
      `Mit der Meldung werden aufbewahrt, auch wenn die Nachricht geändert oder gelöscht wird: ihr Text, die Namen ihrer Dateien und Sticker, wer sie geschrieben hat und wann. Nach ${days} Tagen wird alles gelöscht.`,
    tooLate: (minutes) =>
      `Nichts wurde abgeschickt: Das Fenster war länger als ${minutes} Minuten offen, und so lange wird die Nachricht nicht aufbewahrt. Öffne es noch einmal über das Menü der Nachricht.`,
    yourWords: (typed) => `Was du geschrieben hast: ${typed}`,
    reasonLabel: 'Grund',
    reasonPlaceholder: 'Wähl den Grund, der am besten passt',
    wordsLabel: 'Willst du etwas hinzufügen?',
    thanks: (where) =>
      `Danke. Die Moderation dieser Gruppe kann jetzt die Nachricht, deinen Grund, deine Worte und dass du es gesagt hast sehen: ${where}`,
    inLog:
      'in ihrem Protokoll. Sie hat dafür keinen Kanal festgelegt; es kann also dauern, bis jemand nachsieht.',
    inChannel:
      'in ihrem Protokoll und in einem Kanal, den sie dafür hat; dort sehen es alle, die ihn lesen können.',
    rights:
      'Wer die Nachricht geschrieben hat, bekommt davon nichts zu sehen, in welcher Rolle auch immer: nicht im Protokoll, nicht unter dem, was hier getan wurde, und nicht auf die Frage nach den eigenen Daten. Wer den Bot betreibt, kann lesen, was er speichert.',
    again:
      'Von dieser Nachricht hast du der Moderation schon gesagt. Es bleibt eine Meldung, mit dem, was du zuerst geschrieben hast.',
    tooOften: (limit) =>
      `Du hast der Moderation heute von ${limit} Nachrichten gesagt. Schreib jemandem von ihr direkt.`,
  },
  report: {
    title: 'Der Moderation gesagt',
    gone: 'Diese Meldung gibt es nicht mehr, sie ist nicht von diesem Server, oder du kannst dich nicht um sie kümmern.',
    direct: (server) => `Der Moderation von ${server} gesagt`,
    whereToSee:
      'Du bekommst das als Direktnachricht, weil den Kanal der Moderation auch liest, wer die Nachricht geschrieben hat. Kümmere dich auf dem Server darum: /mod log.',
    inLog: 'Diese Meldung steht im Protokoll der Moderation.',
    take: 'Ich kümmere mich',
    settle: 'Erledigt',
  },
  reasons: {
    title: 'Warum die Moderation hier handelt',
    what: 'Einen dieser Gründe nennt die Moderation, wenn sie einen Kanal verlangsamt oder einer Nebenfrage einen Thread gibt; Mitglieder wählen einen, wenn sie der Moderation von einer Nachricht sagen.',
    edit: 'Liste ändern',
    modalTitle: 'Gründe dieser Gruppe',
    modalLabel: 'Einer je Zeile; leer für die Liste des Bots',
    saved: 'Gespeichert. Was im Protokoll steht, behält seinen Grund.',
    tooLong: (limit, reason) =>
      `Ein Grund kann höchstens ${limit} Zeichen haben. Dieser hat mehr: „${reason}“`,
    tooLongInAll: (limit, length) =>
      `Alle Gründe zusammen können höchstens ${limit} Zeichen haben; es sind ${length}.`,
    tooMany: (limit, number) => `Eine Liste kann höchstens ${limit} Gründe haben; es sind ${number}.`,
  },
};
