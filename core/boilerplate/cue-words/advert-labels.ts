/**
 * What stands over an advertisement, by language: whole lines, lower case, without the signs around them. A line of an
 * article never says just this. Source: our own reading of news sites, 2026; no licence.
 */
const ADVERT_LABELS: Readonly<Record<string, string>> = {
  en: 'advertisement|advertisements|advertising|advert|ad|ads|sponsored|sponsored content|story continues below|article continues below|story continues below advertisement|article continues below advertisement|article continues after ad|article continues after advertisement|advertisement scroll to continue|scroll to continue',
  de: 'anzeige|anzeigen|werbung|hier weiterlesen nach der anzeige|nach der anzeige weiterlesen|artikel geht weiter nach der anzeige',
  fr: 'publicité|la suite après la publicité|la suite après cette publicité|la suite sous la publicité|annonce',
  es: 'publicidad|anuncio|anuncios|continúa después de la publicidad|la nota continúa debajo|sigue leyendo después de la publicidad',
  pt: 'publicidade|anúncio|anúncios|continua após a publicidade|continua depois da publicidade|continua após o anúncio',
  it: 'pubblicità|annuncio pubblicitario|continua a leggere dopo la pubblicità|continua dopo la pubblicità',
  nl: 'advertentie|advertenties|de tekst gaat verder onder de advertentie|tekst gaat verder onder de advertentie',
  ru: 'реклама|на правах рекламы|продолжение после рекламы|читайте далее после рекламы',
  uk: 'реклама|продовження після реклами',
  pl: 'reklama|dalsza część artykułu pod reklamą|dalszy ciąg artykułu pod reklamą|ciąg dalszy pod reklamą|dalsza część tekstu pod reklamą',
  tr: 'reklam|reklamlar|haberin devamı reklamdan sonra',
  ar: 'إعلان|إعلانات|الإعلانات|اعلان|يستمر المقال بعد الإعلان',
  fa: 'تبلیغات|تبلیغ|آگهی|ادامه مطلب پس از تبلیغ',
  he: 'פרסומת|פרסום|מודעה|תוכן ממומן',
  ja: '広告|スポンサーリンク|pr',
  zh: '广告|廣告|廣告內容|请继续往下阅读|請繼續往下閱讀|推广',
  ko: '광고|이 기사는 광고 이후에도 계속됩니다',
  hi: 'विज्ञापन|विज्ञापन के बाद खबर जारी है',
  vi: 'quảng cáo|bài viết tiếp tục sau quảng cáo',
  id: 'iklan|advertisement scroll untuk lanjut baca|advertisement scroll to continue with content|scroll untuk lanjut membaca|lanjutkan membaca',
  ro: 'publicitate|reclamă|articolul continuă după reclamă|articolul continuă mai jos',
  el: 'διαφήμιση|διαφημιση|διαβάστε παρακάτω',
  cs: 'reklama|inzerce|článek pokračuje pod reklamou',
  sk: 'reklama|inzercia|článok pokračuje pod reklamou',
  sv: 'annons|artikeln fortsätter under annonsen',
  da: 'annonce|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen',
  no: 'annonse|annonsørinnhold|artikkelen fortsetter under annonsen|saken fortsetter under annonsen',
  fi: 'mainos|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen alla',
  hu: 'hirdetés|a cikk a hirdetés után folytatódik',
  bg: 'реклама|статията продължава след рекламата',
  sr: 'oglas|reklama|tekst se nastavlja ispod oglasa|tekst se nastavlja nakon oglasa|реклама|оглас',
  th: 'โฆษณา',
  bn: 'বিজ্ঞাপন',
  ur: 'اشتہار',
};

/** Longest of them, code units. */
const MAX_CHARS = 70;
const LABELS = new Set(Object.values(ADVERT_LABELS).flatMap((labels) => labels.split('|')));

/** Whether a line says that an advertisement stands here, and nothing else. */
export function isAdvertLabel(text: string): boolean {
  if (text.length > MAX_CHARS) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return words !== null && LABELS.has(words.join(' '));
}
