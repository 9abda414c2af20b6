import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/browser/built-extension.ts';

const ARTICLE = readFileSync(join(ROOT, 'public/sample-article.html'));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgloss-batch-'));
  mkdirSync(join(folder, 'saved', 'inner'), { recursive: true });
  writeFileSync(join(folder, 'saved', 'b.html'), ARTICLE);
  writeFileSync(join(folder, 'saved', 'a.html.gz'), gzipSync(ARTICLE));
  writeFileSync(
    join(folder, 'saved', 'inner', 'c.htm'),
    readFileSync(join(ROOT, 'tests/fixtures/pages/front-page.html')),
  );
  writeFileSync(join(folder, 'saved', 'notes.txt'), 'not a page');
  writeFileSync(join(folder, 'empty.html'), '');
  writeFileSync(join(folder, 'binary.html'), Buffer.from([0, 1, 2, 3, 0, 0, 9]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function analyze(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/analyze/analyze.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NEWSGLOSS_CALLED_FROM: folder },
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, stderr, reports: lines.map((line) => JSON.parse(line)) };
}

describe('the batch command', () => {
  it('reads a folder in name order, zipped files too, and reports what stays visible', () => {
    const { status, reports } = analyze('--visible', '--collapse', 'all', 'saved');
    expect(status).toBe(0);
    expect(reports.map(({ input }) => input)).toEqual(['saved/a.html.gz', 'saved/b.html', 'saved/inner/c.htm']);
    const [zipped, plain, front] = reports;
    expect(zipped.text).toBe(plain.text);
    expect(plain.page.article).toBe(true);
    expect(plain.visibleText).toContain('Residents of Raqqa');
    expect(plain.visibleText).not.toContain('become a patron');
    expect(front).toMatchObject({ page: { article: false } });
    expect(front.text).toBeUndefined();
  });

  it('gives a line for every file that is no page, and goes on', () => {
    const { status, reports } = analyze('missing.html', 'empty.html', 'binary.html', 'saved/b.html');
    expect(status).toBe(1);
    expect(reports.map(({ error }) => error?.code)).toEqual(['not-found', 'empty', 'binary', undefined]);
    expect(reports[3].text).toContain('Long columns');
  });

  it('hides nothing with --collapse none, and analyses what it is told to with --force', () => {
    const { reports } = analyze('--collapse', 'none', '--force', '--visible', 'saved/b.html', 'saved/inner/c.htm');
    expect(reports[0].collapsed).toEqual([]);
    expect(reports[0].visibleText).toContain('become a patron');
    expect(reports[1].page.article).toBe(false);
    expect(typeof reports[1].text).toBe('string');
  });

  it('writes reports alone to standard output, npm included', () => {
    const { stdout } = spawnSync('npm', ['run', 'analyze', '--', 'missing.html'], { cwd: ROOT, encoding: 'utf8' });
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'not-found' } });
  });

  it.each([
    [[]],
    [['--collapse', 'some', 'a.html']],
    [['--jobs', '0', 'a.html']],
    [['--unknown', 'a.html']],
    [['--out', 'no/such/folder.jsonl', 'a.html']],
  ])('answers wrong usage %j with one line and status 2', (args) => {
    const { status, stderr, reports } = analyze(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('usage: npm run analyze');
    expect(reports).toEqual([]);
  });
});
