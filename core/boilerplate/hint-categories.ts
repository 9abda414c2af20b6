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

const TOKENS: Readonly<Record<HintCategory, string>> = {
  body:
    'articlebody article-body body-content richtext rich-text prose paragraph para entry-content post-content ' +
    'story-body storybody bodytext article-content articlecontent wysiwyg rte texte corps cuerpo corpo artikeltext testo',
  content:
    'content main article post story entry text body single page hentry contenido contenu inhalt conteudo artikel ' +
    'articolo articulo artigo noticia news',
  nav:
    'nav navbar navigation menu submenu menuitem breadcrumb breadcrumbs crumb crumbs pagination pager paging sitemap ' +
    'megamenu topnav subnav nav-links prev next',
  header: 'header masthead topbar branding logo banner hero site-header top',
  footer: 'footer colophon bottom foot site-footer subfooter',
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
  newsletter: 'newsletter newsletters subscribe subscription signup sign-up optin mailchimp mailing inscription email',
  promo:
    'promo promos promotion ad ads advert advertisement advertising sponsor sponsored sponsors cta campaign offer ' +
    'offers paywall piano regwall dfp adsense adslot partner partners marketing premium upsell publicite werbung anzeige',
  donation: 'donate donation donations contribute contribution support membership spenden don',
  author: 'author authors byline bio biography contributor contributors vcard profile autor auteur writer about-author',
  meta:
    'meta date time published timestamp posted dateline kicker category categories cat tags tag topics topic label ' +
    'labels keywords eyebrow section-name readtime reading-time info postmeta datetime views',
  caption:
    'caption captions credit credits figcaption photo image img gallery wp-caption picture media legend copyright-image',
  title:
    'title headline heading headings titulo titre subtitle subhead deck standfirst dek lede lead chapo intro excerpt summary',
  cookie: 'cookie cookies consent gdpr cmp onetrust privacy ccpa didomi',
  legal: 'copyright disclaimer disclaimers legal terms license licence imprint impressum disclosure',
  toc: 'toc contents table-of-contents tableofcontents jumplinks anchors',
  overlay:
    'modal popup pop-up overlay tooltip sr-only screen-reader-text visually-hidden skip skip-link hidden dropdown ' +
    'toggle drawer offcanvas flyout lightbox dialog alert notification search searchform login',
  quote: 'quote blockquote pullquote pull-quote testimonial',
  product:
    'product products price prices cart buy sku shop woocommerce add-to-cart basket store rating ratings review reviews',
  note: 'note footnote footnotes endnote references reference citation citations correction corrections editors-note source sources update updates',
};

const BITS = new Map<string, number>();
HINT_CATEGORIES.forEach((category, bit) => {
  for (const token of TOKENS[category].split(' ')) BITS.set(token, (BITS.get(token) ?? 0) | (1 << bit));
});

const CAMEL = /([a-z])([A-Z])/g;
const NOT_NAME = /[^a-z0-9-]+|--+|__+/;

/** The categories some class names speak for, as bits in the order of `HINT_CATEGORIES`. */
export function hintBits(hints: string): number {
  if (!hints) return 0;
  let bits = 0;
  for (const name of hints.replace(CAMEL, '$1-$2').toLowerCase().split(NOT_NAME)) {
    if (!name) continue;
    bits |= BITS.get(name) ?? 0;
    if (!name.includes('-')) continue;
    const parts = name.split('-');
    for (let i = 0; i < parts.length; i++) {
      bits |= BITS.get(parts[i] ?? '') ?? 0;
      if (i > 0) bits |= BITS.get(`${parts[i - 1]}-${parts[i]}`) ?? 0;
    }
  }
  return bits;
}
