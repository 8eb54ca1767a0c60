/** What a book calls its divisions. `section` also stands for §. */
export type SectionKind =
  | 'volume'
  | 'book'
  | 'part'
  | 'title'
  | 'act'
  | 'canto'
  | 'chapter'
  | 'lecture'
  | 'scene'
  | 'letter'
  | 'article'
  | 'section';
