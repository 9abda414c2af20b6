/**
 * Articles of any length in sentences of our own, with names, statements and the furniture of a news page around them.
 * The same number of words gives the same page, and a longer page is more of the same: fit for telling growth.
 */

const PLACES = 'Aleppo Homs Raqqa Mosul Erbil Kharkiv Kherson Goma Bukavu Khartoum Omdurman Mekelle Sanaa Aden'.split(
  ' ',
);
const GROUPS = [
  'Hezbollah',
  'Hamas',
  'the Syrian Democratic Forces',
  'the Rapid Support Forces',
  'the M23',
  'Al-Shabaab',
];
const SPEAKERS = [
  'a spokesman for the town council',
  'two residents who asked not to be named',
  'the interior ministry',
  'an officer of the border guard',
  'Maryam Haddad, who teaches at the school',
  'the provincial health office',
];
const SENTENCES = [
  'A column of lorries left {place} before dawn and turned north on the old salt road, {speaker} said.',
  'Fighters of {group} took the mill by the river on Tuesday and held it for most of the day.',
  '“We heard the engines long before we saw anything,” {speaker} told reporters in {place}.',
  'Nobody could be reached at the bridge, where the telephone lines had been down since the storm.',
  'The road between {place} and {place} was closed to traffic for six hours and opened again at dusk.',
  'According to {speaker}, {group} had asked for a pause so that the wounded could be brought out.',
  'Bakers worked by candlelight and sold what they had by noon, as they do in every bad week.',
  'It was not clear how many people had left their houses; {speaker} put the number at about four hundred.',
  '{group} denied that its men had been in {place} that night and blamed smugglers for the fire.',
  'The market opened late and closed early, and the price of flour rose for the third time in a month.',
];

/** Numbers that look random and are the same on every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function sentenceMaker(): () => string {
  const next = numbersFrom(20_241_103);
  const pick = (from: readonly string[]) => from[next(from.length)] ?? '';
  return () =>
    pick(SENTENCES)
      .replace(/\{(place|group|speaker)\}/g, (_, kind: string) =>
        pick(kind === 'place' ? PLACES : kind === 'group' ? GROUPS : SPEAKERS),
      )
      .replace(/^./, (first) => first.toUpperCase());
}

const MENU = ['World', 'Business', 'Culture', 'Weather', 'Sport', 'Letters']
  .map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)
  .join('');

function related(next: () => string): string {
  const links = Array.from({ length: 4 }, (_, index) => `<li><a href="/story-${index}">${next()}</a></li>`).join('');
  return `<aside class="related"><h2>Related stories</h2><ul>${links}</ul></aside>`;
}

/** An article page whose body has about so many words. */
export function syntheticPage(words: number, script = ''): string {
  const next = sentenceMaker();
  const parts: string[] = [];
  let written = 0;
  for (let paragraph = 0; written < words; paragraph++) {
    const sentences = Array.from({ length: 4 }, next);
    written += sentences.reduce((sum, sentence) => sum + sentence.split(' ').length, 0);
    const [first = '', ...rest] = sentences;
    parts.push(`<p>${paragraph % 3 === 0 ? `<em>${first}</em>` : first} ${rest.join(' ')}</p>`);
    if (paragraph % 12 === 11) parts.push('<p class="share"><a href="/share">Share this article</a></p>');
    if (paragraph % 40 === 39) parts.push(related(next));
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lorries leave before dawn - Port City Courier</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-11-03T08:00:00Z">
<style>body{font:16px/1.5 serif;margin:0 auto;max-width:700px}nav li{display:inline}aside{border:1px solid}</style>${script}</head>
<body><header><a href="/">Port City Courier</a><nav><ul>${MENU}</ul></nav></header>
<main><article><h1>Lorries leave before dawn as the salt road opens</h1><p class="byline">By <a rel="author" href="/ana">Ana Moreira</a></p>
${parts.join('\n')}
</article></main><div class="newsletter"><p>Sign up for our newsletter and get the morning's news by email.</p></div>
<footer><ul>${MENU}</ul><p>Port City Courier, 12 Quay Street. All rights reserved.</p></footer></body></html>`;
}
