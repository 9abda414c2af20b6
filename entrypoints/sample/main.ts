/** The sample article as a page of the extension, with the reader at work on it: nothing to download, nothing online. */
import '../highlights.css';
import '../highlights-both.css';
import '../highlights-dark.css';
import '../highlights-plain.css';
import '../highlights-pointing.css';
import '../highlights-tint.css';
import '../highlights-underline.css';
import '../collapse.css';
import { cardDrawing } from '../cards/draw-card.tsx';
import { connectReader } from '../reader/connect-reader.ts';
import { provideCards } from '../shared/card-drawing.ts';

const html = await (await fetch('/sample-article.html')).text();
const article = new DOMParser().parseFromString(html, 'text/html');
document.head.append(...article.querySelectorAll('title, style, meta[property], link[rel="canonical"]'));
document.documentElement.lang = article.documentElement.lang;
document.body.replaceChildren(...article.body.childNodes);
provideCards(cardDrawing);
await connectReader(document);
