import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageState } from '../../core/report/page-state.ts';
import { isAlive } from '../../extension/alive.ts';
import { callBackground, servePage } from '../../extension/rpc.ts';
import { startGate } from '../../page/gate.ts';
import { slotOf } from '../../page/page-slot.ts';

/** Judges the page; everything else comes only where there is an article. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main() {
    const ending = new AbortController();
    const orFailed = async (asked: Promise<PageState | null>): Promise<PageState | null> => {
      try {
        return await asked;
      } catch {
        return isAlive() ? { kind: 'failed', code: 'background-missing' } : { kind: 'stale-extension' };
      }
    };
    const gate = startGate(document, {
      signal: ending.signal,
      abort: () => ending.abort(),
      isAlive,
      onArticle: (verdict) =>
        orFailed(
          callBackground('article-found', { verdict }).then(({ started, by }) =>
            started ? null : { kind: 'off', by: by ?? 'mode' },
          ),
        ),
      onForced: () =>
        orFailed(callBackground('start-reader', {}).then(({ started }) => (started ? null : { kind: 'not-allowed' }))),
    });
    const unserve = servePage(
      {
        state: gate.state,
        'analyse-again': () => gate.force().then(() => ({ done: true })),
        stop: async () => {
          gate.stop();
          return { done: true };
        },
        report: gate.report,
      },
      () => slotOf('reader') === null,
    );
    ending.signal.addEventListener('abort', unserve, { once: true });
  },
});
