/**
 * How a site says "we", "us" and "our" (a blog: "me") and "please", by language: whole words, but anywhere where words are not
 * parted by spaces, take endings (Korean) or are two (Vietnamese). An appeal speaks so; a report of one does not. Source: our own
 * reading, 2026; no licence.
 */
const OWN_VOICE: Readonly<Record<string, string>> = {
  en: "we|us|our|ours|me|my|we’re|we’ve|we’ll|we're|we've|please",
  de: 'wir|uns|unser|unsere|unserem|unseren|unserer|unseres|bitte',
  fr: 'nous|notre|nos|soutenez-nous|suivez-nous|aidez-nous|rejoignez-nous|contactez-nous|veuillez',
  es: 'nos|nuestro|nuestra|nuestros|nuestras|nosotros|apóyanos|apóyenos|ayúdanos|ayúdenos|síguenos|síganos|seguinos',
  pt: 'nos|nosso|nossa|nossos|nossas|nós|apoie-nos|siga-nos|ajude-nos',
  it: 'ci|noi|nostro|nostra|nostri|nostre|sostienici|aiutaci|seguici',
  nl: 'wij|we|ons|onze',
  ru: 'мы|нас|нам|нами|наш|наша|наше|наши|нашу|нашей|нашего|нашему|наших|нашим|пожалуйста',
  uk: 'ми|нас|нам|нами|наш|наша|наше|наші|нашу|нашої|нашій|нашого|наших|нашим',
  pl: 'my|nas|nam|nami|nasz|nasza|nasze|naszą|naszej|naszego|naszych|naszym|proszę',
  tr: 'biz|bize|bizi|bizim|bültenimize|gazetemize|kanalımıza|sitemize|haberlerimiz|çalışmalarımıza|yayınlarımıza|lütfen',
  ar: 'نحن|نحتاج|لنا|بنا|إلينا|معنا|نشرتنا|قناتنا|صحيفتنا|لصحيفتنا|موقعنا|عملنا|تابعونا|تابعنا|ادعمونا|وادعمونا|ساعدونا|صفحتنا|تطبيقنا|يرجى|الرجاء',
  fa: 'ما|کارمان|خبرنامه‌مان|کانالمان|همراهمان',
  he: 'אנחנו|אנו|לנו|שלנו|בנו|אותנו|אצלנו|איתנו',
  ja: 'お願いします|お願いいたします|私たち|わたしたち|当社|当サイト|弊社|当紙|小社|本サイト|弊紙',
  zh: '我们|我們|本报|本報|本站|本网|本刊|您的',
  ko: '해 주세요|해주세요|우리|저희|본지|저희의',
  hi: 'हम|हमें|हमारी|हमारा|हमारे|हमसे|हमको',
  vi: 'chúng tôi|chúng ta',
  id: 'kami|kita',
  ro: 'noi|nostru|noastră|noștri|noastre|susține-ne|susțineți-ne|urmărește-ne|ajută-ne',
  el: 'εμείς|εμάς|μας',
  cs: 'nás|nám|náš|naše|naši|naší|našeho|našich|našim|prosím',
  sv: 'oss|vår|vårt|våra',
  da: 'vores|venligst',
  fi: 'meidän|meitä|meille',
  hu: 'minket|nekünk|munkánkat|csatornánkat|lapunkat|kérjük',
  bg: 'ние|нашия|нашата|нашите|нашето|моля',
  sr: 'naš|naša|našu|našeg|našoj|molimo|нашу|молимо',
  th: 'เรา',
  bn: 'আমরা|আমাদের|আমাদেরকে',
  ur: 'ہم|ہمیں|ہماری|ہمارے|ہمارا',
};

const SOUGHT_ANYWHERE = ['ja', 'zh', 'ko', 'vi', 'th'];
const ANYWHERE = SOUGHT_ANYWHERE.flatMap((lang) => OWN_VOICE[lang]?.split('|') ?? []);
const WORDS = new Set(Object.values(OWN_VOICE).flatMap((words) => words.split('|')));

/** Whether a text speaks as its publisher does of himself. */
export function speaksAsSite(text: string): boolean {
  const lower = text.toLowerCase();
  if (ANYWHERE.some((word) => lower.includes(word))) return true;
  const isLoud = text === text.toUpperCase();
  const words = text.match(/[\p{L}\p{M}\u200c’'-]+/gu) ?? [];
  // "US" is a country, unless all is in capitals.
  return words.some((word) => (isLoud || word !== 'US') && WORDS.has(word.toLowerCase()));
}
