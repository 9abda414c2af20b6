import { ReportPage } from '../../components/report/ReportPage.tsx';
import { isFullReport } from '../../core/report/page-report.ts';
import { callPage } from '../../extension/rpc.ts';
import { tabInAddress } from '../shared/prepare-surface.ts';
import { saveFile } from '../shared/save-file.ts';
import { copyText, showPage } from '../shared/show-page.tsx';

const tab = tabInAddress(location.search);
const load = async () => {
  const report = tab === null ? null : await callPage(tab, 'report', { visible: false });
  return isFullReport(report) ? report : null;
};

void showPage(() => <ReportPage client={{ load, copy: copyText, save: saveFile, print: () => window.print() }} />);
