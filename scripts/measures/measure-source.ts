/**
 * Measures of one source file, read from its syntax tree: length, functions, and the ways round the type checker.
 * Knows nothing of rooms or bounds; `house-measures.ts` puts the files together.
 */
import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';

/** Where something stands: a file and its line, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface FunctionMeasure extends Place {
  /** From its first word to its last brace. */
  readonly lines: number;
}

export interface SourceMeasures {
  readonly file: string;
  readonly lines: number;
  readonly functions: readonly FunctionMeasure[];
  readonly anys: readonly Place[];
  readonly nonNulls: readonly Place[];
  /** Each `as T` that stands neither in a guard nor in a function whose declared result is T; `as const` is none. */
  readonly looseAssertions: readonly Place[];
  readonly touchesDocument: boolean;
  readonly touchesExtensionApi: boolean;
}

type FunctionNode = ESTree.Function | ESTree.ArrowFunctionExpression;

/** What a file that touches a document names: the globals, or the types of what it is handed. */
const DOCUMENT_NAMES = ['document', 'window', 'Document', 'Window', 'Element', 'HTMLElement', 'ShadowRoot'];
const EXTENSION_API_NAMES = ['browser', 'chrome'];

/** Throws when the text is no TypeScript. */
export function measureSource(file: string, text: string): SourceMeasures {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const lineOf = lineFinder(text);
  const names = new Set<string>();
  const functions: FunctionMeasure[] = [];
  const anys: Place[] = [];
  const nonNulls: Place[] = [];
  const looseAssertions: Place[] = [];
  const placeOf = ({ start }: ESTree.Span): Place => ({ file, line: lineOf(start) });
  const around: FunctionNode[] = [];
  const enter = (node: FunctionNode): void => {
    around.push(node);
    // An overload and a declared function have no body, and so no length.
    if (node.body) functions.push({ ...placeOf(node), lines: lineOf(node.end) - lineOf(node.start) + 1 });
  };
  new Visitor({
    ...aroundFunctions(enter, () => around.pop()),
    ...freeNames((name) => names.add(name)),
    TSAnyKeyword: (node) => anys.push(placeOf(node)),
    TSNonNullExpression: (node) => nonNulls.push(placeOf(node)),
    TSAsExpression: (node) => {
      const type = wordsOf(text, node.typeAnnotation);
      const isLoose = type !== 'const' && !around.some((each) => vouchesFor(each, type, text));
      if (isLoose) looseAssertions.push(placeOf(node));
    },
  }).visit(program);
  return {
    file,
    lines: lineOf(text.trimEnd().length),
    functions,
    anys,
    nonNulls,
    looseAssertions,
    touchesDocument: DOCUMENT_NAMES.some((name) => names.has(name)),
    touchesExtensionApi: EXTENSION_API_NAMES.some((name) => names.has(name)),
  };
}

function aroundFunctions(enter: (node: FunctionNode) => void, leave: () => void): VisitorObject {
  return {
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
  };
}

/** Names that stand for themselves, not for a property. */
function freeNames(found: (name: string) => void): VisitorObject {
  const keys = new Set<number>();
  return {
    MemberExpression: ({ computed, property }) => !computed && keys.add(property.start),
    Property: ({ computed, shorthand, key }) => !computed && !shorthand && keys.add(key.start),
    TSPropertySignature: ({ key }) => keys.add(key.start),
    Identifier: ({ name, start }) => !keys.has(start) && found(name),
  };
}

/** A guard says "this is a T"; a constructor's declared result is the T that it asserts. */
function vouchesFor({ returnType }: FunctionNode, type: string, text: string): boolean {
  const declared = returnType?.typeAnnotation;
  if (!declared) return false;
  return declared.type === 'TSTypePredicate' || wordsOf(text, declared) === type;
}

const wordsOf = (text: string, { start, end }: ESTree.Span): string => text.slice(start, end).replace(/\s+/g, ' ');

/** Finds the line of an offset (UTF-16), counted from 1. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
  return (offset) => {
    let low = 0;
    for (let high = starts.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
