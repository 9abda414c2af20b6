/** The runner of mutation tests: expressions behind its switch, and what it writes down about survivors. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { explain } from '../../../scripts/mutate/classes.ts';
import { instrument } from '../../../scripts/mutate/instrument.ts';
import { live } from '../../../scripts/mutate/live.ts';
import { liveExpression } from '../../../scripts/mutate/live-expression.ts';
import { currentFindings } from '../../../scripts/mutate/survivors.ts';

describe('an expression that asks the switch at each use', () => {
  const spaces = liveExpression([900_001], () => (live.active === 900_001 ? /,/u : /\s+/u));
  const capitals = liveExpression([900_002], () => /\p{Lu}/gu);

  it('splits, replaces and finds as the expression itself', () => {
    expect('a  b,c d'.split(spaces)).toEqual(['a', 'b,c', 'd']);
    expect('OneTwo'.replace(capitals, '-')).toBe('-ne-wo');
    expect([...'OneTwo'.matchAll(capitals)].map(({ index }) => index)).toEqual([0, 3]);
  });

  it('changes when its mutant is switched on, and back', () => {
    live.active = 900_001;
    expect('a  b,c d'.split(spaces)).toEqual(['a  b', 'c d']);
    live.active = -1;
    expect('a  b,c d'.split(spaces)).toEqual(['a', 'b,c', 'd']);
  });
});

describe('explain', () => {
  const root = mkdtempSync(join(tmpdir(), 'survivors-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const source = (file: string, text: string) => {
    mkdirSync(join(root, 'core'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const written = (): unknown => JSON.parse(readFileSync(join(root, 'tests/mutation/survivors.json'), 'utf8'));
  const survivorsOf = async (file: string) => {
    const { mutants } = await instrument(root, [file]);
    return currentFindings(
      root,
      mutants.map((mutant) => ({ mutant, verdict: 'survived' as const })),
    );
  };

  it('keeps what is known of mutants that were not tested while they are in the code', async () => {
    mkdirSync(join(root, 'tests/mutation'), { recursive: true });
    source('core/one.ts', 'export const one = (n: number) => n > 1;\n');
    source('core/two.ts', 'export const two = (n: number) => n > 2;\n');
    await explain(root, [...(await survivorsOf('core/one.ts')), ...(await survivorsOf('core/two.ts'))]);
    const both = written();
    expect(Object.keys(Object(both))).toEqual(['core/one.ts', 'core/two.ts']);

    await explain(root, []);
    expect(written()).toEqual(both);
    await explain(root, await survivorsOf('core/two.ts'));
    expect(written()).toEqual(both);
  });

  it('forgets mutants that are killed, and those of code that is gone', async () => {
    const killed = (await survivorsOf('core/one.ts')).map((finding) => ({ ...finding, verdict: 'killed' as const }));
    source('core/two.ts', 'export const two = true;\n');
    await explain(root, killed);
    expect(written()).toEqual({});
  });

  it('keeps a reason given by hand', async () => {
    source('core/two.ts', 'export const two = (n: number) => n > 2;\n');
    const survivors = await survivorsOf('core/two.ts');
    const prints = survivors.map(({ print }) => print).sort();
    const byHand = { 'core/two.ts': { 'nobody counts so far': prints.join(' ') } };
    writeFileSync(join(root, 'tests/mutation/survivors.json'), JSON.stringify(byHand));
    await explain(root, survivors);
    expect(written()).toEqual(byHand);
  });
});
