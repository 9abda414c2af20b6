// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportPage } from '../../../components/report/ReportPage.tsx';
import type { FullReport } from '../../../core/report/page-report.ts';
import { inventedParty } from '../../../playground/invented-entries.ts';
import { INVENTED_REPORT } from '../../../playground/invented-report.ts';
import { press, settle, words } from '../../support/drawn-page.ts';
import { useLocale } from '../../support/locales.ts';
import { attribution } from '../../support/tiny-report.ts';

beforeEach(() => {
  render(null, document.body);
  useLocale('en');
});

describe('the report page', () => {
  const show = async (report: FullReport | null) => {
    const client = {
      load: () => Promise.resolve(report),
      describeParty: (id: string) => Promise.resolve(inventedParty(id)),
      copy: () => Promise.resolve(true),
      save: vi.fn(),
      print: vi.fn(),
    };
    await act(() => render(<ReportPage client={client} />, document.body));
    await settle();
    return client;
  };

  it('has every statement, the origin and what was collapsed, all unfolded', async () => {
    await show(INVENTED_REPORT);
    expect(words()).toContain('that two families left the Tell Hadid quarter at night');
    expect(words()).toContain('The original source of this article is River Dispatch');
    expect(words()).toContain('Donation appeal');
    expect(
      [...document.querySelectorAll<HTMLDetailsElement>('.report-origin details')].every((node) => node.open),
    ).toBe(true);
  });

  it('says of a party whose side, as of when, and where that can be read', async () => {
    await show(INVENTED_REPORT);
    const facts = document.querySelector('.party-facts');
    expect(facts?.previousElementSibling?.textContent).toBe('Parties to the fighting');
    expect(facts?.textContent).toContain('Against: East Bank Force (according to both sides)');
    expect(facts?.textContent).toContain('Sides as of: 2 Nov 2026');
    expect(facts?.querySelector('a')?.href).toContain('https://references.example/');
  });

  it('links the number of a statement to its words on the page', async () => {
    await show(INVENTED_REPORT);
    const [link] = document.querySelectorAll<HTMLAnchorElement>('.report-source ol a');
    expect(link?.href).toBe(
      'https://canal-courier.example/fighting-resumes#:~:text=its%20positions%20on%20the%20east%20bank%20came%20under%20fire%20before%20dawn',
    );
  });

  const long: FullReport = {
    ...INVENTED_REPORT,
    attributions: Array.from({ length: 450 }, (_unused, index) =>
      attribution({ canonicalSource: index < 300 ? 'Radio Canal' : `Witness ${index}` }),
    ),
    hedges: Array.from({ length: 250 }, (_unused, index) => ({ start: index, end: index + 1, kind: 'epistemic' })),
  };
  const drawn = () => ({
    sources: document.querySelectorAll('.report-source').length,
    statements: document.querySelectorAll('.report-source ol > li').length,
  });
  const rowsOf = (caption: string) =>
    [...document.querySelectorAll('table')].find((table) => table.caption?.textContent?.includes(caption))?.rows.length;

  it('prints every row of a long report, and shows its first rows again afterwards', async () => {
    await show(long);
    expect([drawn().sources, drawn().statements, rowsOf('cautious words')]).toEqual([100, 199, 200]);
    // Read at once: the browser lays the paper out before any other task.
    window.dispatchEvent(new Event('beforeprint'));
    expect([drawn().sources, drawn().statements, rowsOf('cautious words')]).toEqual([151, 450, 250]);
    window.dispatchEvent(new Event('afterprint'));
    expect([drawn().sources, drawn().statements, rowsOf('cautious words')]).toEqual([100, 199, 200]);
  });

  it('shows all rows of a long list at one press', async () => {
    await show(long);
    await press('Show all 300');
    expect(drawn().statements).toBe(399);
    expect(words()).not.toContain('Show all 300');
  });

  it('leads to the other pages, as they lead to one another', async () => {
    await show(null);
    expect([...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toContain('glossary.html');
  });

  it('says what to do when the page is gone', async () => {
    await show(null);
    expect(words()).toContain('The page is no longer open');
  });
});
