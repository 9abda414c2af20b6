import type { PageReport } from '../page-report.ts';

/** The whole page report as a program reads it. */
export const toJson = (report: PageReport): string => `${JSON.stringify(report, null, 2)}\n`;
