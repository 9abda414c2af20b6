/** Every regular expression of the shipped code: literals read from the sources, built ones caught while modules load. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';

const ROOT = resolve(import.meta.dirname, '..', '..');
const ROOMS = ['core', 'page', 'extension', 'components', 'entrypoints'];

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** Path of the file it stands in, or was built for. */
  readonly file: string;
}

function sourcesIn(room: string): string[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name))
    .sort();
}

function literalsIn(file: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    else if (typeof node === 'object' && node !== null) {
      if ('regex' in node && isPattern(node.regex))
        found.push({ source: node.regex.pattern, flags: node.regex.flags, file });
      for (const each of Object.values(node)) visit(each);
    }
  };
  visit(parseSync(file, readFileSync(join(ROOT, file), 'utf8')).program);
  return found;
}

function isPattern(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

/** All of them once, in order of file. */
export async function shippedExpressions(): Promise<Expression[]> {
  const literals = ROOMS.flatMap(sourcesIn).flatMap(literalsIn);
  const all = [...literals, ...(await builtExpressions())];
  return [...new Map(all.map((each) => [`/${each.source}/${each.flags}`, each])).values()];
}

/** Loads every module of core with a constructor that writes down what it is asked to build. */
async function builtExpressions(): Promise<Expression[]> {
  const built: Expression[] = [];
  const Native = globalThis.RegExp;
  let file = '';
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given: [string | RegExp, string?]) {
      const made = new target(...given);
      if (file !== '') built.push({ source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    for (const each of sourcesIn('core')) {
      file = each;
      await import(join(ROOT, each));
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
}
