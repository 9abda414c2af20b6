import { describe, expect, it } from 'vitest';
import { toAnnotations } from '../../../../core/report/exports/to-annotations.ts';
import { toApa, toBibtex, toCslJson } from '../../../../core/report/exports/to-citation.ts';
import { toCsv } from '../../../../core/report/exports/to-csv.ts';
import { toLinks } from '../../../../core/report/exports/to-links.ts';
import { attribution, TINY_REPORT } from '../../../support/tiny-report.ts';

describe('CSV of statements', () => {
  it('has one row per attribution under English column names', () => {
    expect(toCsv(TINY_REPORT).split('\r\n')).toEqual([
      'number,counted,source,source_class,unnamed,described,party,kind,quote,source_words,cue_words,content,denial,declined,anonymity_condition,via,inside,start,end,page,document_linked',
      '1,yes,Radio Canal,media,no,no,,report,indirect,Radio Canal,said,the bridge is open,no,no,no,,,17,35,https://example.org/bridge#top,',
      '2,yes,Local sources,unnamed_other,yes,no,,report,indirect,Local sources,denied,it 🙂 twice,yes,no,no,,,59,70,https://example.org/bridge#top,',
      '',
    ]);
  });

  it('tells a document that is linked from one that is not, and leaves the cell empty elsewhere', () => {
    const attributions = [
      attribution({ documentLinked: false }),
      attribution({ documentLinked: true }),
      attribution({}),
    ];
    const rows = toCsv({ ...TINY_REPORT, attributions })
      .trim()
      .split('\r\n');
    expect(rows.slice(1).map((row) => row.split(',').at(-1))).toEqual(['no', 'yes', '']);
  });

  it('has its header over no statements, too', () => {
    expect(toCsv({ ...TINY_REPORT, attributions: [] })).toMatch(/^number,counted,source,.*,document_linked\r\n/);
  });

  it('defuses a source that a spreadsheet would run as a formula', () => {
    const report = { ...TINY_REPORT, attributions: [attribution({ canonicalSource: '=HYPERLINK("x")' })] };
    expect(toCsv(report)).toContain('"\'=HYPERLINK(""x"")"');
  });
});

describe('citations', () => {
  it('APA gives authors, date, title, site, reprint and address', () => {
    expect(toApa(TINY_REPORT)).toBe(
      'Lina Saad, & Omar Nur. (2024, May 1). Bridge & banks. The Example. (Reprinted from Canal Wire, 2024-04-30) https://example.org/bridge#top\n',
    );
  });

  it('APA puts the publisher first where nobody signs, and n.d. where no date stands', () => {
    const provenance = { ...TINY_REPORT.provenance, byline: [], published: null, reprint: false };
    expect(toApa({ ...TINY_REPORT, provenance })).toBe(
      'The Example. (n.d.). Bridge & banks. https://example.org/bridge#top\n',
    );
  });

  it('BibTeX escapes signs of TeX and leaves the archived copy blank', () => {
    expect(toBibtex(TINY_REPORT)).toBe(`@online{the-example-2024-bridge-banks,
  author = {{Lina Saad} and {Omar Nur}},
  title = {{Bridge \\& banks}},
  organization = {The Example},
  date = {2024-05-01},
  url = {https://example.org/bridge#top},
  note = {Reprinted from Canal Wire, 2024-04-30},
  archiveurl = {},
  urldate = {}
}
`);
  });

  it('CSL-JSON keeps names whole and the archive blank', () => {
    expect(JSON.parse(toCslJson(TINY_REPORT))).toEqual([
      {
        id: 'https://example.org/bridge#top',
        type: 'article-newspaper',
        title: 'Bridge & banks',
        author: [{ literal: 'Lina Saad' }, { literal: 'Omar Nur' }],
        'container-title': 'The Example',
        issued: { 'date-parts': [[2024, 5, 1]] },
        URL: 'https://example.org/bridge#top',
        archive: '',
        archive_location: '',
        note: 'Reprinted from Canal Wire, 2024-04-30',
      },
    ]);
  });
});

describe('Web Annotations', () => {
  const page: unknown = JSON.parse(toAnnotations(TINY_REPORT));

  it('quote the words with their neighbours and count positions in code points', () => {
    expect(page).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: [
        { motivation: 'describing', target: { source: 'https://example.org/bridge#top' } },
        {
          target: {
            selector: [
              {
                type: 'TextQuoteSelector',
                exact: 'it 🙂 twice',
                prefix: ' is open.\n\nLocal sources denied ',
                suffix: '.',
              },
              { type: 'TextPositionSelector', start: 59, end: 69 },
            ],
          },
        },
      ],
    });
  });
});

describe('text-fragment links', () => {
  it('name the words of each statement after the page address', () => {
    expect(toLinks(TINY_REPORT)).toBe(
      `1. Radio Canal: the bridge is open
https://example.org/bridge#top:~:text=the%20bridge%20is%20open

2. Local sources: it 🙂 twice
https://example.org/bridge#top:~:text=it%20%F0%9F%99%82%20twice
`,
    );
  });

  it('names the words of a refusal, which has no content', () => {
    const report = { ...TINY_REPORT, attributions: [attribution({ content: [], declined: true })] };
    expect(toLinks(report)).toMatch(/^1\. Radio Canal: said\n/);
  });
});
