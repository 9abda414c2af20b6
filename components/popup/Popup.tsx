/** The popup, also the side panel and the sidebar: one sentence first, everything else behind it. */
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../core/text/span.ts';
import { saveWords } from '../settings/save-words.ts';
import type { SaveOutcome } from '../settings/settings-client.ts';
import { t } from '../strings.ts';
import { PageControls } from './PageControls.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import type { JumpOutcome, PopupClient, PopupSnapshot } from './popup-client.ts';
import { type PopupTab, ReadyView } from './ReadyView.tsx';
import { StateNotice } from './StateNotice.tsx';

export interface PopupProps {
  readonly client: PopupClient;
  /** `panel` fills the height beside the page. */
  readonly surface?: 'popup' | 'panel';
  /** The part shown first. */
  readonly initialTab?: PopupTab;
}

/** Asks for jumps and changes, and keeps the sentence that says why one failed. */
function useProblem(client: PopupClient) {
  const [problem, setProblem] = useState('');
  const report = (outcome: JumpOutcome) =>
    setProblem(outcome === 'done' ? '' : t(outcome === 'changed' ? 'jump_changed' : 'jump_gone'));
  const gone = () => report('gone');
  return {
    problem,
    jump: (span: Span) => void client.jumpTo(span).then(report, gone),
    jumpToRun: (index: number) => void client.jumpToCollapsed(index).then(report, gone),
    keep: (change: Promise<SaveOutcome>) =>
      void change.then((outcome) => setProblem(outcome === 'stored' ? '' : saveWords(outcome))),
  };
}

export function Popup({ client, surface = 'popup', initialTab }: PopupProps) {
  const [snapshot, setSnapshot] = useState<PopupSnapshot | null>(null);
  useEffect(() => client.subscribe(setSnapshot), [client]);
  const { problem, jump, jumpToRun, keep } = useProblem(client);
  return (
    <main class={`popup ${surface}`}>
      <PopupHeader client={client} snapshot={snapshot} keep={keep} />
      {snapshot?.state.kind === 'ready' ? (
        <ReadyView client={client} state={snapshot.state} jump={jump} jumpToRun={jumpToRun} initialTab={initialTab} />
      ) : (
        <StateNotice client={client} snapshot={snapshot} keep={keep} />
      )}
      <p role="status" class="jump-problem">
        {problem}
      </p>
      {snapshot && <PageControls client={client} snapshot={snapshot} keep={keep} />}
    </main>
  );
}
