/**
 * Whom "he", "she" and "they" mean where somebody else is quoted in between. One line each: `text | name of the last source`.
 */
import { describe, expect, it } from 'vitest';
import { analyseParagraph } from './analyse-paragraph.ts';

const lastName = (text: string): string | undefined =>
  [...analyseParagraph(text).attributions].sort((a, b) => (a.source[0]?.[0] ?? 0) - (b.source[0]?.[0] ?? 0)).at(-1)
    ?.canonicalSource;

const table = (cases: readonly string[]) =>
  it.each(cases.map((line) => line.split(' | ')))('%s: %s', (text, name) => expect(lastName(text ?? '')).toBe(name));

describe('who is quoted inside a quotation does not take the speaker’s place', () => {
  table([
    'Musa Kamara said the rebels came at dawn. "The commander said we were spies," he said. | Musa Kamara',
    'Musa Kamara said the rebels came at dawn. "The commander said we were spies," he said. He said his brother was taken. | Musa Kamara',
    'Huda Nasser said the camp was empty. "My father said I should run," she said. She said nobody came. | Huda Nasser',
    'Olena Bondar said it was dark. "Our neighbour said the soldiers were near and we told her to hide," she said. She said they left at dawn. | Olena Bondar',
    'Amina Yusuf said soldiers took her son. "They said he was a rebel," she said. | Amina Yusuf',
    'Amina Yusuf said soldiers took her son. "They said he was a rebel," she said. She said he was nine. | Amina Yusuf',
    'Pedro Rojas said the army came. "The lieutenant told us to kneel," he said. He said two men ran. | Pedro Rojas',
    '"My father said I should run," he said. | he',
  ]);
});

describe('who speaks comes before whom they speak of', () => {
  table([
    'Kyiv’s envoy said that Sergei Lavrov had denied the raid. He said talks were over. | Kyiv’s envoy',
    'Omar Farah said Ali Hassan had told him the road was mined. He said he turned back. | Omar Farah',
    'Le Minh said that Tran Duc had ordered the raid. Tran Duc said it was a lie. He said nobody died. | Tran Duc',
    'The ministry said that the governor had denied the claim. He said nobody died. | the governor',
    'Mr Belov said that Anna Reut had denied it. She said it was a lie. | Anna Reut',
    'TASS quoted Ivan Petrov as saying the bridge was open. He said trains ran. | Ivan Petrov',
  ]);
});

describe('one person is not several, and several are not one', () => {
  table([
    'They said the road was shut. He said it was open. | He',
    'He said the road was shut. They said it was open. | They',
    'Residents said the mayor had told them to leave. He said later the town was lost. | He',
    'Residents said the road was shut. They said it was mined. He said it was open. | He',
    'Local officials said the bridge was down. They said it was mined. He said trucks could not cross. | He',
  ]);
});
