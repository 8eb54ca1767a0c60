import { parseHTML } from 'linkedom';
import type { Judged, MayLink } from './judge-words.ts';
import { findMarks, type HostileTexts } from './hostile-texts.ts';

/** The elements of the reader page; none runs, loads or submits anything. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'html head title meta link body header main nav footer article section h1 h2 h3 h4 h5 h6 p a ol ul li div span blockquote pre br mark small hr details summary cite dl dt dd strong em'.split(
    ' ',
  ),
);

/** Checks a work's page: user content is text in it, and it links only to our or the work's addresses. */
export function judgePage(page: string, texts: HostileTexts, mayLink: MayLink): Judged {
  const { document } = parseHTML(page);
  const elements = [...document.querySelectorAll('*')];
  const faults = elements.flatMap((element) => {
    const name = element.localName;
    const href = element.getAttribute('href') ?? '#';
    const isOdd =
      !ELEMENTS.has(name) ||
      element.getAttributeNames().some((each: string) => /^(?:on|src|style)/u.test(each));
    return [
      ...(isOdd ? [`an element of somebody's words: ${element.outerHTML.slice(0, 200)}`] : []),
      ...(/^[#/]/u.test(href) || mayLink(href) ? [] : [`a link to ${href}`]),
    ];
  });
  const met = findMarks(document.documentElement.textContent).flatMap(({ token }) =>
    texts.of(token).slice(0, 1),
  );
  return { faults, met };
}
