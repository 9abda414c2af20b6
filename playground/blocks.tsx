/**
 * The blocks of any page with role, kind, score and reason: paste its HTML or choose a file. The page is parsed in a
 * sandboxed frame that runs no script and fetches nothing.
 */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../components/pages.css';
import './playground.css';
import { judgePage } from '../core/article/judge-page.ts';
import { type BlockLabel, labelBlocks } from '../core/boilerplate/label-blocks.ts';
import type { PageVerdict } from '../core/report/page-report.ts';
import { readOutline } from '../page/read-outline.ts';

interface LabelledBlock extends BlockLabel {
  readonly tag: string;
  readonly text: string;
  readonly words: number;
}

interface Reading {
  readonly verdict: PageVerdict;
  readonly blocks: readonly LabelledBlock[];
  readonly readMs: number;
  readonly labelMs: number;
}

const SHOWN_CHARS = 220;
const NO_NETWORK = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

function read(doc: Document): Reading {
  const start = performance.now();
  const { outline } = readOutline(doc);
  const outlined = performance.now();
  const verdict = judgePage(outline);
  const labels = labelBlocks(outline);
  const labelled = performance.now();
  const blocks = outline.blocks.flatMap(({ tag, text, words }, index) => {
    const label = labels[index];
    return label ? [{ ...label, tag, text, words }] : [];
  });
  return { verdict, blocks, readMs: outlined - start, labelMs: labelled - outlined };
}

function BlockRow({ block }: { readonly block: LabelledBlock }) {
  const text = block.text.length > SHOWN_CHARS ? `${block.text.slice(0, SHOWN_CHARS)}…` : block.text;
  return (
    <tr data-role={block.role} data-kind={block.kind ?? ''}>
      <td>{block.score.toFixed(2)}</td>
      <td>{block.role}</td>
      <td title={block.reason}>{block.kind ?? (block.role === 'boilerplate' ? 'left alone' : '')}</td>
      <td>{block.position}</td>
      <td>{block.tag}</td>
      <td>{block.words}</td>
      <td dir="auto">
        {text}
        {block.reason && <small> {block.reason}</small>}
      </td>
    </tr>
  );
}

function Blocks({ reading }: { readonly reading: Reading }) {
  const { verdict, blocks, readMs, labelMs } = reading;
  return (
    <section>
      <p>
        {verdict.article ? 'Article' : `No article (${verdict.reason})`}, score {verdict.score.toFixed(2)};{' '}
        {blocks.length} blocks; outline {readMs.toFixed(1)} ms, verdict and labels {labelMs.toFixed(1)} ms
      </p>
      <table class="blocks">
        <thead>
          <tr>
            {['Score', 'Role', 'Kind', 'Place', 'Tag', 'Words', 'Text and reason'].map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {blocks.map((block, index) => (
            <BlockRow key={index} block={block} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BlocksPage() {
  const [html, setHtml] = useState('');
  const [reading, setReading] = useState<Reading | null>(null);
  const choose = async (file: File | undefined) => {
    if (file) setHtml(await file.text());
  };
  return (
    <main class="page">
      <h1>Blocks of a page</h1>
      <p>
        <label>
          File: <input type="file" accept=".html,.htm" onChange={(event) => choose(event.currentTarget.files?.[0])} />
        </label>
      </p>
      <p>
        <label>
          HTML: <textarea rows={6} cols={80} value={html} onInput={(event) => setHtml(event.currentTarget.value)} />
        </label>
      </p>
      {html && (
        <iframe
          title="The page, without scripts"
          sandbox="allow-same-origin"
          srcdoc={`${NO_NETWORK}${html}`}
          onLoad={(event) => {
            const doc = event.currentTarget.contentDocument;
            if (doc) setReading(read(doc));
          }}
        />
      )}
      {reading && <Blocks reading={reading} />}
    </main>
  );
}

render(<BlocksPage />, document.body);
