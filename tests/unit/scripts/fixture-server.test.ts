import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FixtureServer, startFixtureServer } from '../../../scripts/browser/fixture-server.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'newsgloss-pages-'));
const ELSEWHERE = join(mkdtempSync(join(tmpdir(), 'newsgloss-other-')), 'of-nobodys-business.txt');

let server: FixtureServer;
beforeAll(async () => {
  writeFileSync(join(FOLDER, 'convoy.html'), '<p>A convoy</p>');
  writeFileSync(join(FOLDER, 'picture.svg'), '<svg/>');
  writeFileSync(ELSEWHERE, 'private');
  server = await startFixtureServer([FOLDER]);
});
afterAll(() => server.close());

const ask = async (path: string) => {
  const answer = await fetch(server.origin + path);
  return { status: answer.status, words: await answer.text() };
};

it('serves the files of its folders', async () => {
  expect(await ask('/convoy.html')).toEqual({ status: 200, words: '<p>A convoy</p>' });
});

it('lists the pages where no file is named', async () => {
  const { status, words } = await ask('/');
  expect(status).toBe(200);
  expect(words).toContain('<a href="/convoy.html">convoy.html</a>');
  expect(words).not.toContain('picture.svg');
});

it.each(['/of-nobodys-business.txt', ELSEWHERE, `/..${ELSEWHERE}`, `/%2e%2e${ELSEWHERE}`, '/%'])(
  'gives nothing else of this machine: %s',
  async (path) => {
    const { status, words } = await ask(path);
    expect({ isFound: status === 200, words }).toEqual({ isFound: false, words: '' });
  },
);

it('serves a single file of elsewhere once it is told to', async () => {
  const answer = await fetch(server.addressOf(ELSEWHERE));
  expect(await answer.text()).toBe('private');
});
