import type { FullReport } from '../../core/report/page-report.ts';
import type { DescribeParty } from '../../core/report/party-entry.ts';
import type { SavedFile } from '../popup/popup-client.ts';

/** What the report page needs from the world. */
export interface ReportClient {
  /** The report of the page it was opened for, or null when that page is gone. */
  load(): Promise<FullReport | null>;
  readonly describeParty: DescribeParty;
  copy(text: string): Promise<boolean>;
  save(file: SavedFile): void;
  print(): void;
}
