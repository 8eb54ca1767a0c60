/** A Markdown page with its generated part of this name replaced. Throws if the page does not mark the part. */
export function withGeneratedPart(page: string, name: string, content: string): string {
  const begin = `<!-- ${name}: written by npm run docs -->\n`;
  const end = `<!-- /${name} -->\n`;
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no ${begin.trim()} … ${end.trim()}.`);
  return page.slice(0, from + begin.length) + content + page.slice(to);
}
