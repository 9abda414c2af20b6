/** "The WHO" is a body, "who" a pronoun. One line each: `text | names and classes of the sources, in order`. */
import { describe, expect, it } from 'vitest';
import { withNamesApart } from '../../../core/attribution/parsing/names-like-words.ts';
import { tokenise } from '../../../core/text/tokens.ts';
import { analyseParagraph } from './analyse-paragraph.ts';

const sourcesOf = (text: string): string =>
  analyseParagraph(text)
    .attributions.map(({ canonicalSource, sourceClass, unnamed }) =>
      [canonicalSource, sourceClass, ...(unnamed ? ['unnamed'] : [])].join(' '),
    )
    .join('; ');

const table = (cases: readonly string[]) =>
  it.each(cases.map((line) => line.split(' | ')))('%s: %s', (text, sources) =>
    expect(sourcesOf(text ?? '')).toBe(sources),
  );

describe('a name in capitals that reads like a pronoun', () => {
  table([
    'The WHO said nine wards had closed. | The WHO official_body',
    'WHO said nine wards had closed. | WHO official_body',
    'Nine wards had closed, the WHO said. | the WHO official_body',
    'According to the WHO, nine wards had closed. | the WHO official_body',
    'The WHO has not commented. | The WHO official_body',
    'The WHO, which runs the clinic, denied that it had been warned. | The WHO official_body',
    'The WHO warned of 200 new cases. | The WHO official_body',
    'Unicef and WHO warned that measles had reached Osra. | Unicef and WHO official_body',
    'A WHO official in Osra said nine wards had closed. | A WHO official in Osra unnamed_official unnamed',
    'A spokeswoman for the WHO, Mira Lund, said nine wards had closed. | Mira Lund named_person',
    'The World Health Organization (WHO) said a truck was hit. The WHO said the driver had died. | The World Health Organization official_body; The World Health Organization official_body',
    'WHO envoy Mira Lund said a truck was hit. The WHO said the driver had died. | Mira Lund named_person; The WHO official_body',
  ]);
});

describe('the pronoun stays one', () => {
  table([
    'A nurse who fled the ward said nine patients were left. | A nurse witness unnamed',
    'Mira Lund, who runs the ward, said nine patients were left. | Mira Lund named_person',
  ]);

  it.each([
    ['NURSE WHO FLED WARD SAYS NINE PATIENTS WERE LEFT', 'who'],
    ['The man who fled the ward is here', 'who'],
    ['Trucks of the WHO reached Osra', 'w.h.o.'],
    ['WHO trucks reached the DRC and the CAR', 'w.h.o.'],
  ])('%s: %s', (text, spelling) =>
    expect(withNamesApart(tokenise(text)).find((token) => token.text.toLowerCase() === 'who')?.lower).toBe(spelling),
  );
});
