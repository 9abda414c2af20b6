/**
 * The address a page goes by. A copy read from this machine names its own address in its canonical link or in the
 * comment that browsers save; any other page is where the browser says it is.
 */

const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** `<!-- saved from url=(0031)https://example.org/article -->`, as browsers write it above the document. */
const SAVED_FROM = /saved from url=\(\d+\)(https?:\/\/\S+)/i;

/** The page's own address for a copy on this machine or in a page of ours, else the document's. */
export function pageAddress(doc: Document): string {
  const here = URL.canParse(doc.URL) ? new URL(doc.URL) : null;
  if (here && /^https?:$/.test(here.protocol) && !LOCAL.test(here.hostname)) return doc.URL;
  const named = [
    doc.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    doc.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    savedFrom(doc),
  ];
  const address = named.find((each) => each && /^https?:\/\//i.test(each) && URL.canParse(each));
  return address ?? doc.URL;
}

function savedFrom(doc: Document): string | null {
  for (const node of [...doc.childNodes, ...doc.documentElement.childNodes].slice(0, 20)) {
    const found = node instanceof Comment && SAVED_FROM.exec(node.data);
    if (found) return found[1] ?? null;
  }
  return null;
}
