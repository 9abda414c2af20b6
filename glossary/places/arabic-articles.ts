/**
 * The Arabic article in Latin letters. Newsrooms write al-, el-, ash-, ez- and so on, or drop it; the compiled names of
 * Arabic-speaking countries get one normal form (`al`) and one without.
 */
export const ARABIC_SPEAKING: ReadonlySet<string> = new Set(
  'AE BH DJ DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' '),
);

const ARTICLE = /^(?:a[lrsdtnz]|e[lrsdtnz]|ash|esh|adh|ath|ech|ach|ul|ur|us)$/i;

/** Spellings of a name with every article written `al`, and without a leading one. */
export function articleForms(name: string): { normal: string | null; bare: string | null } {
  const words = name.split(/[\s-]+/);
  const normal = words.map((word) => (ARTICLE.test(word) ? 'al' : word)).join(' ');
  const bare = words.length > 1 && ARTICLE.test(words[0] ?? '') ? words.slice(1).join(' ') : null;
  return {
    normal: normal.toLowerCase() === name.toLowerCase().replaceAll('-', ' ') ? null : normal,
    bare: bare !== null && bare.length >= 5 ? bare : null,
  };
}
