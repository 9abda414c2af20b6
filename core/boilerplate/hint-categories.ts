/**
 * What class names, ids and roles usually stand for. Weak evidence: sites name things as they please, so a category
 * never decides alone. Tokens are compared whole and lower case, after splitting at punctuation and camel case.
 * Source: our reading of common publishing systems and class-name habits, 2026.
 */

export const HINT_CATEGORIES = [
  'body',
  'content',
  'nav',
  'header',
  'footer',
  'sidebar',
  'related',
  'teaser',
  'comments',
  'share',
  'newsletter',
  'promo',
  'donation',
  'author',
  'meta',
  'caption',
  'title',
  'cookie',
  'legal',
  'toc',
  'overlay',
  'quote',
  'product',
  'note',
] as const;
export type HintCategory = (typeof HINT_CATEGORIES)[number];

/** The bit of a category in an element's hints. */
export const categoryBit = (category: HintCategory): number => 1 << HINT_CATEGORIES.indexOf(category);

type Tokens = Partial<Readonly<Record<HintCategory, string>>>;

/** What the gate has to know; the others are in `block-hints.ts`. */
const PAGE_TOKENS: Tokens = {
  body:
    'articlebody article-body body-content richtext rich-text prose paragraph para entry-content post-content ' +
    'story-body storybody bodytext article-content articlecontent wysiwyg rte texte corps cuerpo corpo artikeltext testo',
  nav:
    'nav navbar navigation menu submenu menuitem breadcrumb breadcrumbs crumb crumbs pagination pager paging sitemap ' +
    'megamenu topnav subnav nav-links prev next',
  sidebar: 'sidebar aside rail widget widgets secondary complementary sidebars lateral right-column rightcol',
  related:
    'related recommended recommendation recommendations recommend recirc recirculation similar trending popular ' +
    'mostread most-read most-popular outbrain taboola readmore read-more more morefrom latest relacionadas ' +
    'relacionados also seealso upnext lire',
  teaser:
    'teaser teasers card cards tile tiles grid feed list listing archive carousel slider slide swiper archives loop',
  comments: 'comment comments disqus respond reply replies discussion commentlist kommentare comentarios commentaires',
  share:
    'share sharing shares social socials sharedaddy addtoany addthis follow facebook twitter whatsapp socialmedia ' +
    'share-bar sharebar sns',
  author: 'author authors byline bio biography contributor contributors vcard profile autor auteur writer about-author',
  meta:
    'meta date time published timestamp posted dateline kicker category categories cat tags tag topics topic label ' +
    'labels keywords eyebrow section-name readtime reading-time info postmeta datetime views',
  toc: 'toc contents table-of-contents tableofcontents jumplinks anchors',
  product:
    'product products price prices cart buy sku shop woocommerce add-to-cart basket store rating ratings review reviews',
};

const SEED = 0x811c9dc5 | 0;
const PRIME = 16777619;
const SLOTS = 4096;
const DASH = 45;

const step = (hash: number, code: number) => Math.imul(hash ^ code, PRIME);

function hashOf(token: string): number {
  let hash = SEED;
  for (let i = 0; i < token.length; i++) hash = step(hash, token.charCodeAt(i));
  return hash;
}

const keys = new Int32Array(SLOTS);
const values = new Int32Array(SLOTS);

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** What is yet to be taken in: with the first name asked for, as loading a script is a task of its own. */
const unlearnt: Tokens[] = [PAGE_TOKENS];

/** Takes in the names of some categories, before the first is asked for. */
export function learnTokens(tokens: Tokens): void {
  unlearnt.push(tokens);
}

function learn(tokens: Tokens): void {
  HINT_CATEGORIES.forEach((category, bit) => {
    for (const token of tokens[category]?.split(' ') ?? []) {
      const hash = hashOf(token);
      const slot = slotOf(hash);
      keys[slot] = hash;
      values[slot] = (values[slot] ?? 0) | (1 << bit);
    }
  });
}

const bitsOf = (hash: number) => values[slotOf(hash)] ?? 0;

const isSmall = (code: number) => code >= 97 && code <= 122;

/**
 * The categories some class names speak for, as bits in the order of `HINT_CATEGORIES`. Names are compared whole, by
 * their parts and by pairs of parts; hashes stand for them, so that no string is made on the way.
 */
export function hintBits(hints: string): number {
  for (let tokens = unlearnt.pop(); tokens; tokens = unlearnt.pop()) learn(tokens);
  let bits = 0;
  let whole = SEED;
  let part = SEED;
  let pair = 0;
  let parts = 0;
  let isInPart = false;
  let isAfterDash = false;
  let before = 0;
  for (let i = 0; i <= hints.length; i++) {
    let code = i < hints.length ? hints.charCodeAt(i) : 0;
    const isCapital = code >= 65 && code <= 90;
    const breaksAtCase = isCapital && isSmall(before);
    before = code;
    if (isCapital) code += 32;
    const isNamed = isSmall(code) || (code >= 48 && code <= 57);
    if (isInPart && (breaksAtCase || !isNamed)) {
      bits |= bitsOf(part);
      if (parts > 0) bits |= bitsOf(pair);
      parts++;
      isInPart = false;
      isAfterDash = breaksAtCase;
    }
    if (isNamed) {
      if (!isInPart) {
        if (parts > 0) {
          whole = step(whole, DASH);
          pair = step(part, DASH);
        }
        part = SEED;
        isInPart = true;
      }
      whole = step(whole, code);
      part = step(part, code);
      pair = step(pair, code);
    } else if (code === DASH && parts > 0 && !isAfterDash) isAfterDash = true;
    else {
      if (parts > 2) bits |= bitsOf(whole);
      whole = SEED;
      parts = 0;
      isAfterDash = false;
    }
  }
  return bits;
}

// Names longer than this differ by more than their set of boxes (code units).
const SIGNATURE_CHARS = 60;

/** A number that tells ways of setting apart: tag and class names, whose digits (post-123) do not count. */
export function signatureOf(tag: string, hints: string): number {
  let hash = hashOf(tag);
  let wasDigit = false;
  const end = Math.min(hints.length, SIGNATURE_CHARS);
  for (let i = 0; i < end; i++) {
    const code = hints.charCodeAt(i);
    const isDigit = code >= 48 && code <= 57;
    if (!(isDigit && wasDigit)) hash = step(hash, isDigit ? 35 : code);
    wasDigit = isDigit;
  }
  return hash;
}
