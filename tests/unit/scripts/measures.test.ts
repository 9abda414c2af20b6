import { describe, expect, it } from 'vitest';
import { houseMeasures, readSources } from '../../../scripts/measures/house-measures.ts';
import { measureSource } from '../../../scripts/measures/measure-source.ts';

const measure = (...lines: string[]) => measureSource('core/small.ts', `${lines.join('\n')}\n`);
const linesOf = (places: readonly { readonly line: number }[]) => places.map(({ line }) => line);

describe('measures of one file', () => {
  it('counts lines of the file and of each function, nested ones by themselves', () => {
    const { lines, functions } = measure(
      'export function outer(): void {',
      '  const inner = () => {',
      '    return 1;',
      '  };',
      '}',
      'class Bell { ring() {} }',
    );
    expect(lines).toBe(6);
    expect(functions.map(({ line, lines: length }) => [line, length])).toEqual([
      [1, 5],
      [2, 3],
      [6, 1],
    ]);
  });

  it('gives an overload and a declared function no length', () => {
    expect(measure('declare function ring(): void;').functions).toEqual([]);
  });

  it('finds any and the non-null mark, not the words or a negation', () => {
    const found = measure("const any = '!';", 'const bell: any = !any;', 'export const tone = bell!.tone;');
    expect([linesOf(found.anys), linesOf(found.nonNulls)]).toEqual([[2], [3]]);
  });

  it.each([
    ['a plain one', 'const n = x as Bell;', 1],
    ['a chain of two', 'const n = x as unknown as Bell;', 2],
    ['a constant', 'const n = [1] as const;', 0],
    ['a guard', 'const isBell = (x: unknown): x is Bell => (x as Bell).tone === 1;', 0],
    ['a constructor of the type', 'function bell(x: unknown): Bell { return x as Bell; }', 0],
    ['a function with another result', 'function bell(x: unknown): Tower { return (x as Bell).tower; }', 1],
    ['an import under another name', "import { x as bell } from './bell.ts';", 0],
  ])('counts the loose assertions of %s', (_, line, count) => {
    expect(measure(line).looseAssertions).toHaveLength(count);
  });

  it.each([
    ['document.title', true, false],
    ['browser.tabs.query({})', false, true],
    ['(root: Element) => root', true, false],
    ['page.document', false, false],
    ['({ document: 1, browser: 2 })', false, false],
    ['document.title = browser.runtime.id', true, true],
  ])('sees what %s touches', (line, touchesDocument, touchesExtensionApi) => {
    expect(measure(`export const x = ${line};`)).toMatchObject({ touchesDocument, touchesExtensionApi });
  });

  it('refuses what is no TypeScript, by name', () => {
    expect(() => measure('const = ;')).toThrow('core/small.ts');
  });
});

describe('measures of the house', () => {
  const source = (file: string, text: string) => measureSource(file, text);

  it('tells the middle, the ninth tenth and the longest, tests by themselves', () => {
    const lines = (count: number) => 'let x = 1;\n'.repeat(count);
    const sources = [1, 2, 3, 4, 50].map((count) => source(`core/${count}.ts`, lines(count)));
    const { files, testFiles } = houseMeasures([...sources, source('tests/unit/x.test.ts', lines(7))]);
    expect(files).toEqual({ count: 5, median: 3, p90: 50, max: 50 });
    expect(testFiles).toEqual({ count: 1, median: 7, p90: 7, max: 7 });
  });

  it('lets a script drive a browser, and a room of the extension not', () => {
    const both = 'export const x = document.title + browser.runtime.id;';
    const { strays } = houseMeasures([source('scripts/x.ts', both), source('entrypoints/x.ts', both)]);
    expect(Object.values(strays).flat()).toEqual([{ file: 'entrypoints/x.ts', line: 1 }]);
  });

  it('has no stray today', () => {
    const { strays } = houseMeasures(readSources());
    expect(Object.values(strays).flat()).toEqual([]);
  });
});
