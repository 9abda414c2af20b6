/**
 * What a page calls itself: Open Graph type, JSON-LD types, the words of its address and of its body's class names.
 * Names of publishing systems and formats, not of any reader's language.
 */
import type { PageOutline } from './outline.ts';

export const JSON_LD_GROUPS: readonly RegExp[] = [
  /NewsArticle$/,
  /^(?:Article|BlogPosting|LiveBlogPosting|ScholarlyArticle|MedicalWebPage|Review|Recipe|HowTo|SocialMediaPosting)$/,
  /^(?:TechArticle|APIReference|SoftwareSourceCode)$/,
  /^(?:Product|Offer|AggregateOffer|ProductGroup|Brand)$/,
  /^(?:CollectionPage|ItemList|SearchResultsPage|Blog|OfferCatalog)$/,
  /^(?:DiscussionForumPosting|QAPage|Question|Answer|Comment)$/,
  /^(?:FAQPage)$/,
  /^(?:Service|LocalBusiness|SoftwareApplication|WebApplication|ProfessionalService|Course|Event|JobPosting|ContactPage|AboutPage)$/,
  /^(?:WebPage)$/,
  /^(?:Person)$/,
  /^(?:VideoObject|ImageObject)$/,
];

const OG_TYPES = ['article', 'website', 'product', 'profile', 'video'];

export const ADDRESS_GROUPS: readonly RegExp[] = [
  /(?:^|[/_-])(?:blogs?|news|articles?|posts?|story|stories|noticias?|actualites?|nachrichten|opinion|magazine|press)(?:[/_.-]|$)/,
  /(?:^|[/_-])(?:products?|shop|store|item|p|dp|buy|catalog|collections?|pd)(?:[/_.-]|$)/,
  /(?:^|[/_-])(?:categor(?:y|ies)|tags?|topics?|archive|authors?|search|section|browse|list|directory)(?:[/_.-]|$)/,
  /(?:^|[/_-])(?:forums?|threads?|t|viewtopic|showthread|questions?|discussions?|community|comments|issues|topic)(?:[/_.-]|$)/,
  /(?:^|[/_-])(?:docs?|documentation|manual|reference|api|guides?|help|kb|support|wiki|tutorials?|latest|stable|en-us)(?:[/_.-]|$)/,
  /(?:^|[/_-])(?:services?|about|contact|pricing|solutions?|company|careers|features|platform|industries|practice)(?:[/_.-]|$)/,
];

export const BODY_GROUPS: readonly RegExp[] = [
  /\b(?:single|article|post|story|postid)\b/,
  /\b(?:home|archive|category|tag|blog|search|listing|index|collection)\b/,
  /\b(?:product|woocommerce|shop|cart)\b/,
  /\bpage\b/,
  /\b(?:forum|topic|thread|question|bbpress|discourse)\b/,
  /\b(?:docs?|wiki|documentation|mediawiki)\b/,
];

/** What the head says. */
export function selfDescription(outline: PageOutline): number[] {
  const types = JSON_LD_GROUPS.map((group) =>
    Math.min(5, outline.jsonLdTypes.filter((type) => group.test(type)).length),
  );
  const og = outline.ogType?.toLowerCase();
  const ogGroup = og ? OG_TYPES.findIndex((type) => og.includes(type)) : -2;
  return [
    ...types,
    ogGroup,
    outline.metaPublished ? 1 : 0,
    outline.metaAuthor ? 1 : 0,
    Math.log1p(outline.articleBody.length),
    outline.title.split(' ').length,
    outline.description ? 1 : 0,
  ];
}

/** What the page's own address tells; -1 throughout when it gives none. */
export function addressFeatures({ path }: PageOutline): number[] {
  if (!path) return Array.from({ length: 8 + ADDRESS_GROUPS.length }, () => -1);
  const lower = path.toLowerCase();
  const [place = '', query = ''] = lower.split('?');
  const parts = place.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  return [
    parts.length,
    (last.match(/[-_]/g) ?? []).length,
    last.length,
    /(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])(?:[/-]|\d\d|$)/.test(place) ? 1 : 0,
    /\d{4,}/.test(last) ? 1 : 0,
    parts.length === 0 ? 1 : 0,
    query ? 1 : 0,
    place.endsWith('/') ? 1 : 0,
    ...ADDRESS_GROUPS.map((group) => (group.test(place) ? 1 : 0)),
  ];
}

/** What the body's class names tell. */
export function bodyFeatures(outline: PageOutline): number[] {
  const names = (outline.elements[0]?.hints ?? '').toLowerCase();
  return BODY_GROUPS.map((group) => (group.test(names) ? 1 : 0));
}
