/**
 * Small news articles, index pages and service pages in nine languages, without any metadata: what a page says of
 * itself is in its layout alone. Every sentence is our own; places and people are invented.
 */
import words from './language-words.json' with { type: 'json' };

/** One invented story and one invented office in each language. */
export const LANGUAGE_WORDS = words;
export type LanguageWords = (typeof words)[number];

const isRightToLeft = (lang: string) => ['ar', 'fa', 'he'].includes(lang);

function frame(words: LanguageWords, title: string, main: string): string {
  const menu = words.menu.map((name, n) => `<li><a href="/m${n}">${name}</a></li>`).join('');
  return `<!doctype html><html lang="${words.lang}" dir="${isRightToLeft(words.lang) ? 'rtl' : 'ltr'}"><head><title>${title}</title></head>
<body><header><a href="/">${words.site}</a><nav><ul>${menu}</ul></nav></header><main>${main}</main>
<footer><p>${words.site} © 2024</p><ul>${menu}</ul></footer></body></html>`;
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** A related line and a newsletter box amid the text, links to other stories after it. */
export function articlePage(words: LanguageWords): string {
  const { story } = words;
  const box = `<div><p>${words.newsletter}</p><form><input type="email"><button>${words.button}</button></form></div>`;
  const related = `<p>${words.related} <a href="/r">${words.headlines[0]}</a></p>`;
  const list = words.headlines.map((line, n) => `<li><a href="/s${n}">${line}</a></li>`).join('');
  const half = paragraphs(story.slice(0, 3));
  const rest = paragraphs(story.slice(3));
  const line = `<div class="meta"><span>${words.byline}</span> <time>${words.date}</time></div>`;
  return frame(
    words,
    `${words.title} | ${words.site}`,
    `<article><h1>${words.title}</h1>${line}${half}${related}${box}${rest}</article><div><h3>${words.relatedHeading}</h3><ul>${list}</ul></div>`,
  );
}

/** The same story as pages of the year 2003 set it: a table, fonts and line breaks. */
export function tablePage(words: LanguageWords): string {
  const menu = words.menu.map((name, n) => `<a href="/m${n}">${name}</a>`).join('<br>');
  const list = words.headlines.map((line, n) => `<a href="/s${n}">${line}</a>`).join('<br>');
  const text = words.story.map((each) => `<font size="2">${each}</font>`).join('<br><br>\n');
  return `<html><head><title>${words.title}</title></head><body bgcolor="white"><table width="760">
<tr><td colspan="3"><font size="5">${words.site}</font></td></tr><tr><td width="150" valign="top">${menu}</td>
<td width="460" valign="top"><font size="4"><b>${words.title}</b></font><br><font size="1">${words.byline}<br>${words.date}</font><br><br>${text}</td>
<td width="150" valign="top"><b>${words.relatedHeading}</b><br>${list}</td></tr>
<tr><td colspan="3"><font size="1">© 2003 ${words.site}</font></td></tr></table></body></html>`;
}

/** The story's sentences as teasers under linked headlines. */
export function indexPage(words: LanguageWords): string {
  const { headlines, story } = words;
  const cards = [...story, ...story].map(
    (text, n) =>
      `<div class="item"><h2><a href="/a${n}">${headlines[n % headlines.length]} ${n}</a></h2><p>${text}</p><time>${words.date}</time></div>`,
  );
  return frame(words, `${words.menu[1]} | ${words.site}`, `<h1>${words.menu[1]}</h1>${cards.join('')}`);
}

/** An office that offers something. */
export function servicePage(words: LanguageWords): string {
  const { service } = words;
  const sections = service.offers.map((text, n) => `<section><h3>${service.heads[n]}</h3><p>${text}</p></section>`);
  const form = `<form><input><input type="email"><textarea></textarea><button>${service.ask}</button></form>`;
  return frame(
    words,
    service.title,
    `<h1>${service.title}</h1><p>${service.lead}</p>${sections.join('')}<h2>${service.ask}</h2>${form}`,
  );
}
