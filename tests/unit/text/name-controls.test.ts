import { describe, expect, it } from 'vitest';
import { nameControls } from '../../../core/text/name-controls.ts';

describe('characters that nobody sees', () => {
  it.each([
    ['an override that turns a name round', 'Ahm\u202edeN', 'Ahm⟨U+202E⟩deN'],
    ['an isolate that is never closed', '\u2067name', '⟨U+2067⟩name'],
    ['a space without width inside a name', 'Ham\u200bas', 'Ham⟨U+200B⟩as'],
    ['a byte order mark', '\ufeffHamas', '⟨U+FEFF⟩Hamas'],
    ['a bell and a null', 'a\u0007b\u0000c', 'a⟨U+0007⟩b⟨U+0000⟩c'],
    ['a tag', 'flag\u{e0067}', 'flag⟨U+E0067⟩'],
    ['half a character', 'cut \ud83d', 'cut ⟨U+D83D⟩'],
  ])('are named: %s', (_what, text, shown) => {
    expect(nameControls(text)).toBe(shown);
  });

  it.each([
    ['plain words', 'The bridge is closed.'],
    ['a line break and a tab', 'one\n\ttwo'],
    ['a joiner inside a Persian word', 'می\u200cخواهم'],
    ['a family', '👨\u200d👩\u200d👧'],
    ['marks of direction and a soft hyphen', 'a\u200eb\u200fc\u00add'],
    ['an isolate of our own round a name', '\u2068Hamas\u2069'],
  ])('are left alone where a script needs them: %s', (_what, text) => {
    expect(nameControls(text)).toBe(text);
  });
});
