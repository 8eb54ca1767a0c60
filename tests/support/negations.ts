/** Words whose change reverses the sense of a sentence. */
export const NEGATIONS =
  /\b(?:no|not|never|nor|neither|none|nobody|nothing|nowhere|cannot|without|hardly|seldom|rarely)\b|n[’']t/iu;
