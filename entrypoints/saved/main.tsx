import { SavedPages } from '../../components/saved/SavedPages.tsx';
import { buildFullReport } from '../../core/report/build-report.ts';
import type { SavedOutcome } from '../../core/report/saved-rows.ts';
import { callBackground } from '../../extension/rpc.ts';
import { readSavedPage } from '../../page/read-saved.ts';
import { showPage } from '../shared/show-page.tsx';
import { saveFile } from '../shared/take-away.ts';

async function analyse(file: File, signal: AbortSignal): Promise<SavedOutcome> {
  try {
    const reading = readSavedPage(await file.arrayBuffer());
    signal.throwIfAborted();
    if (reading.kind !== 'page') return reading;
    const { verdict, input, collapsed } = reading;
    if (!verdict.article) return { kind: 'not-article' };
    const reply = await callBackground('analyse', { input });
    signal.throwIfAborted();
    if (!reply.ok) return { kind: 'failed', reason: reply.code };
    const timings = { detect: 0, read: 0, analyse: 0, paint: 0 };
    return { kind: 'report', report: buildFullReport({ input, verdict, analysis: reply.value, collapsed, timings }) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

const client = { analyse, save: saveFile };
void showPage('saved_heading', () => <SavedPages client={client} />);
