import { beforeAll, describe, expect, it } from 'vitest';
import { noteWords } from '../../../../components/note-words.ts';
import { toMarkdown } from '../../../../core/report/exports/to-markdown.ts';
import { INVENTED_GROUP, inventedParty } from '../../../../playground/invented-entries.ts';
import { useLocale } from '../../../support/locales.ts';
import { attribution, TINY_REPORT } from '../../../support/tiny-report.ts';

beforeAll(() => useLocale('en'));

describe('the sourcing note', () => {
  it('says what the popup says, then every statement with its words and an address', () => {
    expect(toMarkdown(TINY_REPORT, noteWords(), new Map())).toBe(`# Sourcing note: Bridge & banks

<https://example.org/bridge#top>

2 statements: 1 named, 1 unnamed. Reprint of Canal Wire (30 Apr 2024).

- Publisher: The Example
- Byline: Lina Saad, Omar Nur
- Published: 1 May 2024
- First published by: Canal Wire
- First published: 30 Apr 2024

## Sources

- **Radio Canal** (media, 1)
  - “the bridge is open” [↗](https://example.org/bridge#top:~:text=the%20bridge%20is%20open)
- **Local sources** (unnamed, bare, 1)
  - “it 🙂 twice” (denial) [↗](https://example.org/bridge#top:~:text=it%20%F0%9F%99%82%20twice)

## Lines on the page that say so

- First published by \\*Canal Wire\\*

## Links

This copy has no links in its text.

Found by wording; may miss some.
`);
  });

  it('quotes the words of a refusal, which has no content', () => {
    const refusal = attribution({ content: [], declined: true });
    const note = toMarkdown({ ...TINY_REPORT, attributions: [refusal] }, noteWords(), new Map());
    expect(note).toContain('- “said” (');
    expect(note).not.toContain('“”');
  });

  it('lists what somebody wants apart, with who wants it', () => {
    const stance = attribution({ kind: 'stance', source: [[0, 11]], cue: [[12, 16]], content: [[17, 35]] });
    const note = toMarkdown({ ...TINY_REPORT, attributions: [stance] }, noteWords(), new Map());
    const words = TINY_REPORT.text.slice(0, 35);
    expect(note).toContain(`## 1 plan or wish\n\n- “${words}” (stance, not counted)`);
    expect(note).not.toContain('## Sources');
  });

  it('has what the glossary says of a party as a footnote, once', () => {
    const party = attribution({
      party: INVENTED_GROUP.id,
      sourceClass: 'armed_party',
      canonicalSource: 'Northern Front',
    });
    const entry = inventedParty(INVENTED_GROUP.id);
    if (!entry) throw new Error('no entry');
    const note = toMarkdown(
      { ...TINY_REPORT, attributions: [party, party] },
      noteWords(),
      new Map([[INVENTED_GROUP.id, entry]]),
    );
    expect(note).toContain('- **Northern Front** (party, 2)[^northern-front]\n');
    expect(note.split('[^northern-front]: ')).toHaveLength(2);
    expect(note).toMatch(
      /\[\^northern-front\]: Party to the fighting: Northern Front\. Alliance of .* Against: East Bank Force \(according to both sides\)\. Sides as of: 2 Nov 2026\. Canal Yearbook: Armed groups of the district \(checked 1 Sept 2026\) <https:\/\/references\.example\/[^>]+>;/,
    );
  });
});
