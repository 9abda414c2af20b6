/**
 * Layouts of present-day news sites, each in a language of its own: what stands amid the text and around it, and what
 * is to become of it. Every sentence is our own; places and people are invented.
 */
import { LANGUAGE_WORDS } from './language-pages.ts';
import { MORE_STORIES, type Story } from './more-stories.ts';

export interface SiteLayout {
  readonly lang: string;
  readonly name: string;
  readonly story: Story;
  /** Markup after the headline, around the paragraphs. */
  readonly column: (paragraphs: readonly string[]) => string;
  /** Openings of what has to go. */
  readonly boxes: readonly string[];
  /** Openings of what has to stay beside the text. */
  readonly stays?: readonly string[];
}

function storyIn(lang: string): Story {
  const story = MORE_STORIES.find((each) => each.lang === lang) ?? LANGUAGE_WORDS.find((each) => each.lang === lang);
  if (!story) throw new Error(`no story in ${lang}`);
  return story;
}

type Box = Omit<SiteLayout, 'story' | 'column'>;

/** A layout whose box stands between the third and the fourth paragraph, with something above and below the text. */
function amid(box: Box, markup: string, above = '', below = ''): SiteLayout {
  return {
    ...box,
    story: storyIn(box.lang),
    column: (texts) =>
      `${above}<div class="article-body">${texts.slice(0, 3).join('')}${markup}${texts.slice(3).join('')}</div>${below}`,
  };
}

const links = (lines: readonly string[], path: string) =>
  lines.map((line, n) => `<li><a href="${path}${n}">${line}</a></li>`).join('');

export const SITE_LAYOUTS: readonly SiteLayout[] = [
  amid(
    { lang: 'de', name: 'a share bar above the text', boxes: ['Teilen'], stays: ['Seit Wochen'] },
    '',
    '<p class="lead">Seit Wochen warnten die Ingenieure, nun ist die Straße weg.</p><div class="share-bar"><span>Teilen</span><a href="https://www.facebook.com/sharer.php?u=1">Facebook</a> <a href="https://api.whatsapp.com/send?text=1">WhatsApp</a></div>',
  ),
  amid(
    { lang: 'fr', name: 'a box of related stories', boxes: ['À lire aussi', 'Le conseil reporte', 'Les pêcheurs'] },
    `<aside class="related-box"><h3>À lire aussi</h3><ul>${links(['Le conseil reporte le vote sur le pont', 'Les pêcheurs demandent une aide rapide'], '/r')}</ul></aside>`,
  ),
  amid(
    { lang: 'es', name: 'a newsletter box', boxes: ['Boletín', 'Recibe cada', 'Apuntarme'] },
    '<div class="newsletter-box"><h4>Boletín de la mañana</h4><p>Recibe cada día en tu correo lo más importante de nuestra redacción.</p><form><input type="email"><button>Apuntarme</button></form></div>',
  ),
  amid(
    { lang: 'ru', name: 'a box that leads to a channel', boxes: ['Подписывайтесь на наш'] },
    '<div class="tg-banner"><p>Подписывайтесь на наш <a href="https://t.me/gavan">телеграм-канал</a>, чтобы не пропустить главное.</p></div>',
  ),
  amid(
    { lang: 'uk', name: 'an appeal for money', boxes: ['Підтримайте нашу', 'Підтримати'] },
    '<div class="support"><p>Підтримайте нашу редакцію: ваш внесок допоможе нам працювати далі.</p><a href="/donate">Підтримати</a></div>',
  ),
  amid(
    { lang: 'ar', name: 'tags under the text', boxes: ['فيضانات', 'السد'] },
    '',
    '',
    `<div class="tags">${links(['فيضانات', 'السد'], '/tag/')}</div>`,
  ),
  amid(
    { lang: 'fa', name: 'a box about the author', boxes: ['خبرنگار بخش'] },
    '',
    '',
    '<div class="author-box"><a href="/author/1">سارا پارسا</a><p>خبرنگار بخش شهری است و از سال ۱۳۹۵ درباره آب و رودخانه‌ها می‌نویسد.</p></div>',
  ),
  amid(
    { lang: 'tr', name: 'a stub of a paywall', boxes: ['Bu haberin devamı', 'Abone ol'] },
    '',
    '',
    '<div class="paywall"><p>Bu haberin devamı abonelerimize özel. Okumaya devam etmek için giriş yapın.</p><a href="/abone">Abone ol</a></div>',
  ),
  amid(
    { lang: 'zh', name: 'a picture with its caption', boxes: ['责任编辑'], stays: ['洪水过后'] },
    '<figure><img src="/p.jpg" alt=""><figcaption>洪水过后的老城广场。本报记者 摄</figcaption></figure>',
    '',
    '<div class="editor">责任编辑：林小河</div>',
  ),
  amid(
    { lang: 'ja', name: 'an invitation to comment', boxes: ['コメントを', '記事の感想'] },
    '',
    '',
    '<section class="comments"><h3>コメントを書く</h3><p>記事の感想をお寄せください。投稿にはログインが必要です。</p></section>',
  ),
  amid(
    { lang: 'hi', name: 'an invitation to load the app', boxes: ['हमारा ऐप'] },
    '<div class="app-promo"><p>हमारा ऐप डाउनलोड करें और ताज़ा ख़बरें पाएँ। <a href="/app">डाउनलोड</a></p></div>',
  ),
  {
    lang: 'id',
    name: 'entries of a live page',
    story: storyIn('id'),
    column: (texts) =>
      texts
        .map(
          (text, n) =>
            `<div class="live-entry"><time datetime="2024-05-02T1${n}:00">1${n}.00</time>${text}<div class="entry-share"><a href="https://www.facebook.com/sharer.php?u=${n}">Bagikan ke Facebook</a></div></div>`,
        )
        .join(''),
    boxes: ['Bagikan'],
  },
];
