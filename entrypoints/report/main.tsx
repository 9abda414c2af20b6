import { ReportPage } from '../../components/report/ReportPage.tsx';
import { isFullReport } from '../../core/report/page-report.ts';
import { callBackground, callPage } from '../../extension/rpc.ts';
import { tabInAddress } from '../shared/prepare-surface.ts';
import { showPage } from '../shared/show-page.tsx';
import { copyText, saveFile } from '../shared/take-away.ts';

const tab = tabInAddress(location.search);
const load = async () => {
  const report = tab === null ? null : await callPage(tab, 'report', { visible: false });
  return isFullReport(report) ? report : null;
};

const client = {
  load,
  describeParty: (id: string) => callBackground('describe-group', { id }),
  copy: copyText,
  save: saveFile,
  print: () => window.print(),
};
void showPage('open_report', () => <ReportPage client={client} />);
