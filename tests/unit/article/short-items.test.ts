// @vitest-environment jsdom
/** News in brief on pages of generated class names: a title, a date, two or three sentences, links to other stories. */
import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../core/article/judge-page.ts';
import { readOutline } from '../../../page/read-outline.ts';

const isArticle = (html: string) =>
  judgePage(readOutline(new DOMParser().parseFromString(html, 'text/html')).outline).article;

interface Brief {
  readonly title: string;
  readonly texts: readonly string[];
  readonly more?: readonly string[];
  readonly line?: string;
  readonly above?: string;
  readonly site?: string;
  readonly tag?: string;
}

/** The body of a page that says nothing of itself. */
const around = (title: string, main: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><div id="__next"><header class="border-b"><nav class="flex gap-6"><a href="/a">1</a><a href="/b">2</a><a href="/c">3</a></nav></header><main class="mx-auto px-4">${main}</main><footer class="py-8"><p class="text-xs">© 2026</p></footer></div></body></html>`;

function briefPage({ title, texts, more = [], line = '', above = '', site = '', tag = 'h1' }: Brief): string {
  const story = texts.map((text) => `<p class="mt-4">${text}</p>`).join('');
  const cards = more.map((text, n) => `<a class="block" href="/n/${n}"><h3 class="mt-2">${text}</h3></a>`).join('');
  const head = `${above}<${tag} class="text-3xl">${title}</${tag}>${line}`;
  return around(site + title, `<div>${head}<div class="mt-6">${story}</div><section>${cards}</section></div>`);
}

const dated = (text: string) => `<div class="text-sm"><span>${text}</span></div>`;

const BRIEFS: readonly (readonly [string, Brief])[] = [
  [
    'Korean',
    {
      title: '바람시 항만 창고서 불… 인명 피해 없어',
      texts: [
        '바람시 항만 창고에서 3일 새벽 불이 나 두 시간 만에 꺼졌다고 소방 당국이 밝혔다.',
        '창고 안에 있던 곡물 사십 톤이 탔으나 다친 사람은 없다고 소방서 관계자는 설명했다.',
        '경찰은 정확한 화재 원인을 조사하고 있다.',
      ],
      line: dated('2026.05.03 오전 8:10'),
      more: ['항만 노조, 다음 주 파업 예고', '곡물 가격 석 달째 상승'],
    },
  ],
  [
    'Georgian',
    {
      title: 'ქარაფის ხიდი სამი დღით ჩაიკეტა',
      texts: [
        'ქარაფის ხიდი დღეიდან სამი დღით ჩაკეტილია და ავტობუსებიც სხვა გზით ივლიან, ინფორმაციას საქალაქო სამსახური ავრცელებს.',
        'სამსახურის ცნობით, წყალდიდობამ ხიდის ორი ბურჯი დააზიანა და შეკეთება დაუყოვნებლივ დაიწყო.',
        'მძღოლებმა შემოვლითი გზით უნდა ისარგებლონ მდინარის ზედა მხარეს.',
      ],
      line: dated('3 მაისი, 2026 13:05'),
      more: ['მდინარის დონე კვლავ იმატებს'],
    },
  ],
  [
    'Indonesian',
    {
      title: 'Kapal Nelayan Karam di Teluk Angin',
      texts: [
        'Sebuah kapal nelayan karam di Teluk Angin pada Minggu malam, dan enam awaknya selamat, kata kepala pelabuhan.',
        'Para awak ditolong oleh kapal lain yang melintas.',
        'Pencarian muatan dilanjutkan pada hari Senin pagi.',
      ],
      line: dated('Minggu, 3 Mei 2026 21:05 WIB'),
    },
  ],
  [
    'Russian, with the date above the title',
    {
      title: 'В Ветровске закрыли мост через Тихую',
      texts: [
        'Движение по мосту через реку Тихую закрыто до пятницы, сообщила мэрия Ветровска.',
        'Паводок повредил две опоры, рабочие уже приступили к ремонту.',
        'Водителей просят ехать в объезд.',
      ],
      above: '<div class="x7">3 мая 2026, 20:31</div>',
    },
  ],
  [
    'Hebrew, dated in numbers',
    {
      title: 'גשר הרוח נסגר לשלושה ימים',
      texts: [
        'גשר הרוח נסגר הבוקר לתנועה למשך שלושה ימים, כך מסרה עיריית נחל בהודעה לתושבים.',
        'השיטפון פגע בשני עמודים של הגשר והתיקון כבר החל.',
        'הנהגים מתבקשים לנסוע בדרך העוקפת.',
      ],
      line: dated('03.05.26 | 16:40'),
    },
  ],
  [
    'English, its title in a small heading after the name of the site',
    {
      title: 'Warehouse burns in Windhaven',
      texts: [
        'A warehouse in the port of Windhaven burned down on Sunday night, the fire service said.',
        'Forty tonnes of grain were lost. Nobody was hurt.',
        'The police are looking for the cause.',
      ],
      above: '<h2 class="date-header"><span>Sunday, May 3, 2026</span></h2>',
      site: 'Harbour Notes: ',
      tag: 'h3',
    },
  ],
];

describe('news in brief', () => {
  it.each(BRIEFS)('in %s is an article', (_language, brief) => {
    expect(isArticle(briefPage(brief))).toBe(true);
  });

  it('is none without a date', () => {
    const { title, texts } = BRIEFS[0]?.[1] ?? { title: '', texts: [] };
    expect(isArticle(briefPage({ title, texts }))).toBe(false);
  });
});

describe('short pages that are none', () => {
  const post = (n: number, order: (parts: Record<'title' | 'date' | 'text', string>) => string) =>
    order({
      title: `<h3><a href="/${n}">The bridge over the Tihaya closes, part ${n}</a></h3>`,
      date: `<span>${n + 3} May 2026</span>`,
      text: '<p>The town hall said on Sunday that the flood had harmed two of its piers, and asked drivers to go round.</p>',
    });
  const posts = (order: Parameters<typeof post>[1]) =>
    around('Bridges', `<h1>All about our bridges</h1>${[1, 2, 3].map((n) => `<div>${post(n, order)}</div>`).join('')}`);

  it.each([
    ['a list of three posts, each dated above its text', posts(({ title, date, text }) => title + date + text)],
    ['a list of three posts, each dated below its text', posts(({ title, date, text }) => title + text + date)],
    [
      'a notice of a meeting',
      around(
        'Meeting',
        '<h1>Meeting about the bridge</h1><div>12 May 2026, 19:00</div><p>Old Fire Station, Quay Street. Free entry.</p><p>Bring a chair and a neighbour. Doors open at half past six.</p>',
      ),
    ],
  ])('%s', (_name, html) => {
    expect(isArticle(html)).toBe(false);
  });
});

describe('a story told in short lines', () => {
  const HEAD =
    '<meta property="og:type" content="article"><meta property="og:title" content="The mayor on the bridge"><meta property="article:published_time" content="2026-05-03">';
  const storyOf = (lines: readonly string[]) =>
    `<!doctype html><html lang="en"><head><title>The mayor on the bridge | Harbour Notes</title>${HEAD}</head><body class="single single-post"><nav><a href="/">Home</a></nav><article class="post"><h1 class="entry-title">The mayor on the bridge</h1><div class="entry-meta">By <a href="/author/ana" rel="author">Ana Moreira</a>, <time datetime="2026-05-03">3 May 2026</time></div><div class="entry-content">${lines.map((text) => `<p>${text}</p>`).join('')}</div></article></body></html>`;

  it('is an article, though hardly a paragraph of it is long', () => {
    const lines = [
      'Mayor Ruiz answered our questions on Sunday, while workmen cut beams behind her.',
      '<b>When does the bridge open?</b>',
      'On Friday, if it stays dry.',
      '<b>Who pays?</b>',
      'The district. We asked twice.',
      '<b>And the ferry?</b>',
      'It runs until midnight.',
      '<b>For free?</b>',
      'For those who live here.',
    ];
    expect(isArticle(storyOf(lines))).toBe(true);
  });

  it('is one in Urdu, whose sentences end in their own stop', () => {
    const lines = [
      'ہوا نگر کا پل سیلاب کے باعث تین روز کے لیے بند کر دیا گیا ہے، شہری انتظامیہ نے اتوار کو بتایا۔',
      'پانی نے پل کے دو ستونوں کو نقصان پہنچایا ہے اور مزدوروں نے مرمت کا کام شروع کر دیا ہے۔',
    ];
    expect(isArticle(storyOf(lines))).toBe(true);
  });
});
