/** Keeps tabs of one browser at work; a tab or browser that broke is replaced and the page tried once more. */
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../core/report/page-report.ts';
import type { ExtensionDriver } from './extension-driver.ts';
import type { PageServer } from './page-server.ts';

export interface PageWorker {
  report(html: Buffer): Promise<PageReport>;
  close(): Promise<void>;
}

/** Pages a browser serves before it is replaced, so that a long run stays within memory. */
const PAGES_PER_BROWSER = 600;

interface Crew {
  readonly driver: ExtensionDriver;
  readonly idle: Page[];
  busy: number;
  served: number;
}

export function createPageWorker(start: () => Promise<ExtensionDriver>, server: PageServer): PageWorker {
  let crew: Promise<Crew> | null = null;
  const retired: Promise<void>[] = [];

  const hire = async (): Promise<Crew> => ({ driver: await start(), idle: [], busy: 0, served: 0 });
  const retire = (old: Crew) => {
    crew = null;
    if (old.busy === 0) retired.push(old.driver.close());
  };
  const attempt = async (html: Buffer): Promise<PageReport> => {
    crew ??= hire();
    const mine = await crew;
    mine.busy += 1;
    mine.served += 1;
    if (mine.served >= PAGES_PER_BROWSER) crew = null;
    const page = server.offer(html);
    try {
      const tab = mine.idle.pop() ?? (await mine.driver.openTab());
      const report = await mine.driver.report(tab, page.url).catch(async (error: unknown) => {
        await tab.close().catch(() => {});
        throw error;
      });
      mine.idle.push(tab);
      return report;
    } finally {
      page.release();
      mine.busy -= 1;
      if (mine.busy === 0 && (await crew) !== mine) retire(mine);
    }
  };
  return {
    report: (html) => attempt(html).catch(() => attempt(html)),
    async close() {
      const last = await crew;
      if (last) retire(last);
      await Promise.all(retired);
    },
  };
}
