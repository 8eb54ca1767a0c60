/** Words whose change turns a sentence. */
export const NEGATIONS =
  /\b(?:no|not|never|nor|neither|none|nobody|nothing|nowhere|cannot|without|hardly|seldom|rarely)\b|n[’']t/iu;
