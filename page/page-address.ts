/**
 * The address a page goes by. A copy read from this machine names its own address in its canonical link; any other
 * page is where the browser says it is.
 */

const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** The page's own address for a copy served from loopback, else the document's. */
export function pageAddress(doc: Document): string {
  const here = URL.canParse(doc.URL) ? new URL(doc.URL) : null;
  if (!here || !LOCAL.test(here.hostname)) return doc.URL;
  const named = [
    doc.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    doc.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const address = named.find((each) => each && /^https?:\/\//i.test(each) && URL.canParse(each));
  return address ?? doc.URL;
}
