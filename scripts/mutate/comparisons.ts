/**
 * Rewrites instrumented code so that it tells, while a test runs, whether the expression of a mutant would have given
 * anything but the original: a test in which it never does cannot notice the mutant and need not run with it. Works on
 * Babel’s syntax trees as the instrumenter leaves them, before they are printed.
 */
import { SWITCH } from './live.ts';

type Tree = Record<string, unknown>;

export const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && 'type' in value;

/** Keys of a node that lead away from its code. */
const NO_CODE = new Set(['loc', 'leadingComments', 'trailingComments', 'innerComments', 'comments', 'tokens', 'extra']);

function* parts(tree: Tree): Generator<readonly [Tree | unknown[], string | number, Tree]> {
  for (const [key, value] of Object.entries(tree)) {
    if (NO_CODE.has(key)) continue;
    if (isTree(value)) yield [tree, key, value];
    else if (Array.isArray(value)) for (const [n, each] of value.entries()) if (isTree(each)) yield [value, n, each];
  }
}

/** What cannot be evaluated twice without a trace. */
const LEAVES_TRACE = new Set([
  'AssignmentExpression',
  'UpdateExpression',
  'YieldExpression',
  'AwaitExpression',
  'Super',
  'RegExpLiteral',
]);
const CHANGING =
  /^(?:push|pop|shift|unshift|splice|sort|reverse|fill|set|add|delete|clear|next|take|write\w*|put|flag)$/;

function leavesTrace(tree: Tree): boolean {
  if (LEAVES_TRACE.has(String(tree.type))) return true;
  if (tree.type === 'CallExpression' && isTree(tree.callee) && isTree(tree.callee.property)) {
    if (CHANGING.test(String(tree.callee.property.name))) return true;
  }
  return [...parts(tree)].some(([, , part]) => leavesTrace(part));
}

const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression', 'ObjectExpression', 'ArrayExpression']);

/** The number in `stryMutAct("…")`, or null. */
function askedFor(tree: unknown): number | null {
  if (!isTree(tree) || tree.type !== 'CallExpression' || !isTree(tree.callee)) return null;
  if (tree.callee.name !== 'stryMutAct_9fa48' || !Array.isArray(tree.arguments)) return null;
  const [id] = tree.arguments;
  return isTree(id) ? Number(id.value) : null;
}

interface Choice {
  readonly original: Tree;
  readonly mutants: readonly (readonly [number, Tree])[];
}

/** Takes a choice between mutants apart, if a tree is one whose parts may be evaluated twice. */
function choiceIn(tree: Tree): Choice | null {
  const mutants: (readonly [number, Tree])[] = [];
  let rest: unknown = tree;
  while (isTree(rest) && rest.type === 'ConditionalExpression') {
    const number = askedFor(rest.test);
    if (number === null || !isTree(rest.consequent)) break;
    mutants.push([number, rest.consequent]);
    rest = rest.alternate;
  }
  if (mutants.length === 0 || !isTree(rest) || !Array.isArray(rest.expressions)) return null;
  const original: unknown = rest.expressions[1];
  if (rest.type !== 'SequenceExpression' || !isTree(original) || FUNCTIONS.has(String(original.type))) return null;
  if (leavesTrace(original) || mutants.some(([, mutant]) => leavesTrace(mutant))) return null;
  return { original, mutants };
}

const arrow = (body: Tree): Tree => ({
  type: 'ArrowFunctionExpression',
  params: [],
  body,
  async: false,
  expression: true,
});
const list = (elements: readonly Tree[]): Tree => ({ type: 'ArrayExpression', elements });

/** A choice that is only asked whether it holds compares by that. */
function comparison({ original, mutants }: Choice, isTest: boolean): Tree {
  const alternatives = mutants.map(([number, tree]) => list([{ type: 'NumericLiteral', value: number }, arrow(tree)]));
  const callee = {
    type: 'MemberExpression',
    object: { type: 'Identifier', name: SWITCH },
    property: { type: 'Identifier', name: isTest ? 'compareTest' : 'compare' },
    computed: false,
  };
  return { type: 'CallExpression', callee, arguments: [arrow(original), list(alternatives)] };
}

/** Puts comparisons in place of choices, those inside first. */
export function compareChoices(tree: Tree): void {
  for (const [owner, key, part] of [...parts(tree)]) {
    const choice = choiceIn(part);
    compareChoices(part);
    if (choice) Reflect.set(owner, key, comparison(choice, key === 'test'));
  }
}
