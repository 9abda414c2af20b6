/** Damages the markup of a page the way broken sites and attackers do. Deterministic: one seed, one page, one result. */

export type Random = () => number;

/** Mulberry32, a small generator whose whole state is one word: https://github.com/cprosche/mulberry32 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CONTROLS: readonly string[] = [
  '\ud83d',
  '\udc00',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u0000',
  '\u2028',
  '\u00ad',
  '\u0301\u0301\u0301',
];
const ATTRIBUTES: readonly string[] = [
  ' hidden',
  ' hidden="until-found"',
  ' style="display:none"',
  ' style="display:contents"',
  ' name="children"',
  ' name="attributes"',
  ' id="body"',
  ' contenteditable',
  ' data-newsgloss',
  ' dir=rtl',
  ' lang="zz-\ud83d"',
  ' class="share newsletter footer"',
  ' role=dialog',
  ' slot=x',
  ' href="javascript:1"',
];
const TAGS: readonly string[] = [
  'table',
  'td',
  'select',
  'svg',
  'math',
  'template',
  'p',
  'article',
  'button',
  'textarea',
  'noscript',
  'plaintext',
  'ruby',
  'newsgloss-bar',
  'x-y',
  'frameset',
  'dialog',
  'details',
];
const INSERTED: readonly string[] = [
  '<form name="children"><input name="childNodes"><input name="parentElement"><input name="getAttribute"><input name="nodeType"></form>',
  '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"hacked":1},"author":{"constructor":{"prototype":{"hacked":1}}}}</script>',
  '<!-- ',
  '<![CDATA[',
  '"',
  '<p>According to __proto__, constructor and toString said “',
  '<template shadowrootmode="open"><slot></slot>',
  '<a name="documentElement"></a><img name="body">',
  '<meta name="__proto__" content="x">',
  '<time datetime="99999-99-99">',
];

const pick = (list: readonly string[], random: Random): string => list[Math.floor(random() * list.length)] ?? '';
const repeat = (text: string, times: number): string => text.repeat(times);

/** Where some tag begins at or after a random place. */
function tagStart(html: string, random: Random): number {
  const found = html.indexOf('<', Math.floor(random() * html.length));
  return found < 0 ? html.length : found;
}

const insertAt = (html: string, at: number, text: string): string => html.slice(0, at) + text + html.slice(at);

const MUTATIONS: readonly ((html: string, random: Random) => string)[] = [
  (html, random) => html.slice(0, Math.floor(html.length * (0.3 + 0.7 * random()))),
  (html, random) => {
    const [from, to] = [tagStart(html, random), tagStart(html, random)].sort((a, b) => a - b);
    return html.slice(0, from) + html.slice(Math.min(to ?? 0, (from ?? 0) + 20_000));
  },
  (html, random) => {
    const from = tagStart(html, random);
    return insertAt(html, tagStart(html, random), html.slice(from, from + 200 + Math.floor(random() * 8000)));
  },
  (html, random) =>
    html.replaceAll(/<(p|div|span|a|li)\b/g, (tag) => (random() < 0.05 ? tag + pick(ATTRIBUTES, random) : tag)),
  (html, random) => html.replaceAll(/[a-z]{4}/g, (word) => (random() < 0.01 ? word + pick(CONTROLS, random) : word)),
  (html, random) =>
    html.replaceAll(/<(\/?)(p|div|section|li|h1|article)\b/g, (tag, slash) =>
      random() < 0.05 ? `<${slash}${pick(TAGS, random)}` : tag,
    ),
  (html, random) => insertAt(html, tagStart(html, random), pick(INSERTED, random)),
  (html, random) =>
    insertAt(html, tagStart(html, random), repeat(`<${pick(TAGS, random)}>`, 50 + Math.floor(random() * 600))),
  (html, random) =>
    insertAt(
      html,
      tagStart(html, random),
      repeat(pick(['said ', '(', '“', 'a.', ' ', '@', 'Mosul ', 'by '], random), 5000),
    ),
  (html, random) => html.replaceAll(/<\/(p|div|section|a|b|ul)>/g, (tag) => (random() < 0.1 ? '' : tag)),
];

/** The page with one to four kinds of damage. */
export function mutatePage(html: string, random: Random): string {
  let damaged = html;
  for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
    const mutate = MUTATIONS[Math.floor(random() * MUTATIONS.length)];
    if (mutate) damaged = mutate(damaged, random);
  }
  return damaged;
}
