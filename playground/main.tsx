/** The playground: all states on one page, or one with `?state=name`; `lang` and `theme` choose words and colours. */
import { render } from 'preact';
import '../components/pages.css';
import './playground.css';
import { messageSource } from '../components/message-source.ts';
import { setStrings, uiDirection } from '../components/strings.ts';
import { STATES } from './states.tsx';

const locales = import.meta.glob<Readonly<Record<string, { message: string }>>>('../public/_locales/*/messages.json', {
  import: 'default',
});
const wanted = new URLSearchParams(location.search);
const lang = wanted.get('lang') ?? 'en';
const messages = await locales[`../public/_locales/${lang}/messages.json`]?.();
if (messages) setStrings(messageSource(messages, lang));
document.documentElement.lang = lang;
document.documentElement.dir = uiDirection();
const theme = wanted.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const one = wanted.get('state');
const names = one === null ? Object.keys(STATES) : [one];
render(
  <div class={one === null ? 'gallery' : 'single'}>
    {names.map((name) => (
      <div key={name} class="exhibit" data-name={name}>
        {one === null && (
          <p class="meta">
            <a href={`?state=${name}`}>{name}</a>
          </p>
        )}
        <div class="frame">{STATES[name]?.()}</div>
      </div>
    ))}
  </div>,
  document.body,
);
document.documentElement.dataset.drawn = 'yes';
