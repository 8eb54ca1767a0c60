import type { DropReason } from '../corpus/import-report.ts';

/** A kind of line on saved web pages that is not part of the text. */
export interface NoiseRule {
  readonly reason: DropReason;
  /**
   * `anywhere`: dropped wherever it is a paragraph of its own. `edge`: dropped only if everything before or after it is
   * noise, because inside a text it may be a heading.
   */
  readonly place: 'anywhere' | 'edge';
  /** Whole lines, in lower case, without arrows and dots at their ends. */
  readonly lines: readonly RegExp[];
}

const PIECE = '(?:post|posts|article|articles|entry|entries|page|chapter|story|stories)';
const BEITRAG = '(?:beitrag|artikel|seite|kapitel)';

/** Every rule, in English, German, French and Spanish. The first that matches gives the reason. */
export const NOISE_RULES: readonly NoiseRule[] = [
  {
    reason: 'navigation',
    place: 'anywhere',
    lines: [
      /^(?:skip|jump) to (?:main )?(?:content|navigation|main)$/,
      /^back to (?:the )?(?:top|home|homepage|blog|all posts)$/,
      /^toggle (?:navigation|menu|sidebar)$/,
      /^(?:read more|(?:continue|keep) reading|read the (?:full|whole) (?:story|article|post))$/,
      /^(?:zum inhalt(?: springen)?|nach oben|weiterlesen|mehr lesen|mehr erfahren)$/,
      /^(?:aller au contenu|passer au contenu|haut de page|retour en haut|lire la suite)$/,
      /^(?:ir al contenido|saltar al contenido|volver arriba|leer más|seguir leyendo)$/,
    ],
  },
  {
    reason: 'navigation',
    place: 'edge',
    lines: [
      new RegExp(`^(?:previous|prev|next|older|newer|earlier|later)(?: ${PIECE})?$`),
      new RegExp(`^(?:vorherige[rs]?|nächste[rs]?|ältere|neuere)(?: ${BEITRAG}| beiträge)?$`),
      /^(?:zurück|weiter|précédente?|suivante?|(?:article|page) (?:précédente?|suivante?)|anterior|siguiente|(?:entrada|artículo|página) (?:anterior|siguiente))$/,
      /^(?:home|menu|main menu|back|top|search|sitemap|archives?|about(?: us| me)?|contact(?: us)?|log ?in|sign (?:in|up|out)|close)$/,
      /^(?:startseite|menü|suche|impressum|datenschutz|kontakt|anmelden|schließen)$/,
      /^(?:accueil|retour|recherche|rechercher|mentions légales|se connecter|fermer)$/,
      /^(?:inicio|menú|buscar|volver|contacto|aviso legal|iniciar sesión|cerrar)$/,
    ],
  },
  {
    reason: 'cookie notice',
    place: 'anywhere',
    lines: [
      /^(?:accept|reject|allow|manage|decline)(?: all)? cookies$/,
      /^cookie (?:policy|settings|preferences|notice|consent)$/,
      /^(?:alle )?cookies (?:akzeptieren|ablehnen|zulassen)$|^cookie-(?:einstellungen|richtlinie|hinweis)$/,
      /^(?:accepter|refuser|gérer)(?: (?:tous )?les)? cookies$|^politique de cookies$/,
      /^(?:aceptar|rechazar|configurar)(?: (?:todas )?las)? cookies$|^política de cookies$/,
    ],
  },
  {
    reason: 'cookie notice',
    place: 'edge',
    lines: [
      /^(?:we|this (?:web)?site|our (?:web)?site|the guardian and its partners) uses? cookies\b.{0,400}$/,
      /^by (?:continuing|using|browsing|clicking)\b.{0,200}\bcookies\b.{0,200}$/,
      /^(?:wir verwenden|wir nutzen|diese (?:web)?seite (?:verwendet|nutzt)) cookies\b.{0,400}$/,
      /^(?:nous utilisons|ce site (?:web )?utilise)(?: des| les)? cookies\b.{0,400}$/,
      /^(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)) (?:las )?cookies\b.{0,400}$/,
      /^(?:accept|accept all|reject all|i agree|got it|alle akzeptieren|tout accepter|aceptar todo)$/,
    ],
  },
  {
    reason: 'comment link',
    place: 'anywhere',
    lines: [
      /^(?:leave|post|add|write) a (?:comment|reply)$|^be the first to comment$|^(?:view|show|hide|load more) comments$/,
      /^kommentar (?:hinterlassen|schreiben|verfassen)$|^schreibe einen kommentar$/,
      /^(?:laisser|ajouter|écrire) un commentaire$|^laisser une réponse$/,
      /^(?:deja|dejar|escribe|añadir) (?:un comentario|una respuesta)$/,
    ],
  },
  {
    reason: 'comment link',
    place: 'edge',
    lines: [
      /^(?:no |\d+ )?(?:comments?|replies|responses?|commentaires?|kommentare?|comentarios?)(?: ?\(\d+\))?(?: yet)?$/,
      /^(?:keine kommentare|aucun commentaire|sin comentarios|ningún comentario)$/,
      /^(?:reply|répondre|antworten|responder)$/,
    ],
  },
  {
    reason: 'sharing link',
    place: 'anywhere',
    lines: [
      /^(?:click to )?share (?:this|on|via|to|with)(?: [\p{L}\d().:/ -]{1,40})?$/u,
      /^(?:share|tweet|pin|email) (?:this|it)$/,
      /^(?:teilen (?:auf|über|mit)|partager (?:sur|par|avec)|compartir (?:en|por|con)) [\p{L}\d().: -]{1,30}$/u,
    ],
  },
  {
    reason: 'sharing link',
    place: 'edge',
    lines: [
      /^(?:share|tweet|print|e-?mail|pin it|copy link|like(?: this)?|follow(?: us)?(?: on [\p{L}() ]{1,20})?)$/u,
      /^(?:facebook|twitter|linkedin|whatsapp|reddit|telegram|pinterest|mastodon|bluesky|instagram)$/,
      /^(?:teilen|drucken|partager|imprimer|compartir|imprimir)$/,
    ],
  },
  {
    reason: 'scanning noise',
    place: 'anywhere',
    lines: [
      /^(?:digitized|scanned) by (?:the )?(?:google|internet archive|microsoft|hathitrust)(?:®|™)?(?:\W.{0,200})?$/,
      /^this is a digital copy of a book that was preserved for generations\b.{0,400}$/,
      /^(?:public domain(?: in the united states)?, google-digitized|generated (?:on|for|at) .{0,200}hathitrust)\b.{0,200}$/,
      /^(?:this content downloaded from|all use subject to https?:\/\/about\.jstor\.org|your use of the jstor archive)\b.{0,300}$/,
      /^\[illustration\]$/,
    ],
  },
  {
    reason: 'page furniture',
    place: 'edge',
    lines: [
      /^(?:advertisement|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|loading)$/,
      /^subscribe(?: now| today| here)?(?: to (?:our|the|my) [\p{L} ]{1,30})?$|^(?:join|sign up for) (?:our|the|my) (?:newsletter|mailing list)$/u,
      /^(?:newsletter|abonnieren|jetzt abonnieren|s'abonner|abonnez-vous|suscríbete|suscribirse)$/,
    ],
  },
];

/** Words of links to neighbouring articles, often followed by the title. */
export const PAGING = new RegExp(
  `^(?:(?:previous|prev|next|older|newer)(?: ${PIECE})?|(?:vorherige[rs]?|nächste[rs]?)(?: ${BEITRAG})?|zurück|weiter|(?:article )?(?:précédente?|suivante?)|(?:entrada )?(?:anterior|siguiente))$`,
);

/** Headings above titles of other articles at the end of a page. */
export const MORE_TITLES = new RegExp(
  `^(?:related(?: ${PIECE})?|you (?:may|might) also like|more from [^.]{1,60}|read next|recommended(?: for you| ${PIECE})?|(?:latest|recent|popular) ${PIECE}|ähnliche (?:beiträge|artikel)|das könnte sie auch interessieren|(?:articles|à lire) (?:liés|similaires|aussi)|à lire aussi|(?:artículos|entradas) (?:relacionad[oa]s|recientes))$`,
);
