/**
 * Sorts survivors into classes by what was changed and where. A class says why no case holds a change, not that the
 * change is harmless; docs/mutation.md tells what each means. Reasons given by hand in survivors.json are kept.
 */
import { SPARES_WORK } from './spared-work.ts';
import {
  isSurvivor,
  type Reason,
  readExplained,
  reasonFor,
  reasonsIn,
  type Survivor,
  survivorsByPrint,
  writeExplained,
} from './survivors.ts';

interface SurvivorClass {
  readonly name: string;
  readonly holds: (survivor: Survivor) => boolean;
}

/** Code that only makes numbers for a trained model, or only reads its weights. */
const TRAINED =
  /-features\.ts$|\/(?:tag-scores|feature-list|linear-model|row-writer|place-in-tree|frame-measures|set-weights|cue-context|cue-surroundings|frames)\.ts$/;

/** A bar moved by what lies exactly on it: `<` for `<=` and the like. */
const movesBar = ({ mutant: { mutator, original, replacement } }: Survivor): boolean => {
  const bare = (text: string) => text.replace(/=>|[()\s]/g, '');
  const barless = (text: string) => bare(text).replace(/([<>])=?/, '$1');
  return mutator === 'EqualityOperator' && /[<>]/.test(bare(original)) && barless(original) === barless(replacement);
};

/** What stands for a value that is missing, and the question whether it is: both asked for by the compiler. */
function isFallback({ mutant, verdict, text }: Survivor): boolean {
  const { mutator, original, replacement } = mutant;
  if (verdict === 'unreached') return /\?\? /.test(text) && /^(?:-1|0|false|true|\[\]|\{\})$/.test(original);
  if (mutator === 'OptionalChaining') return true;
  return (
    (/^[^&|?:]+ === undefined$/.test(original) && replacement === 'false') ||
    (/^[^&|?:]+ !== undefined$/.test(original) && replacement === 'true')
  );
}

/** An empty list filled with a word that stands in no text, or the return of one that nothing is looked up in. */
const fillsList = ({ mutant }: Survivor): boolean =>
  mutant.mutator === 'ArrayDeclaration' && mutant.original === '[]' && /Stryker/.test(mutant.replacement);

const sparesWork = ({ mutant, text }: Survivor): boolean => SPARES_WORK[mutant.file]?.test(text) === true;

/** One of several things that are added up before the sum is held against a bar. */
const isWeighed = ({ mutant, text }: Survivor): boolean =>
  /[+*-]=? |\+=/.test(text) &&
  /\b(?:score|points|support|weight|evidence|votes?|sum|total|bonus)\w*\b/i.test(text) &&
  mutant.mutator !== 'BlockStatement';

/** How much of a text is looked at, and from where. */
const movesReach = ({ mutant: { mutator, original, replacement } }: Survivor): boolean =>
  mutator === 'ArithmeticOperator' ||
  mutator === 'UnaryOperator' ||
  (mutator === 'MethodExpression' &&
    (/\.(?:slice|trim\w*)\([^()]*(?:\([^()]*\)[^()]*)*\)$/.test(original) || /^Math\.m/.test(replacement)));

/** Read or written in the other letters. */
const changesCase = ({ mutant: { mutator, original, replacement } }: Survivor): boolean =>
  mutator === 'MethodExpression' &&
  original.replace(/to(?:Lower|Upper)Case\(\)/g, '') === replacement.replace(/to(?:Lower|Upper)Case\(\)/g, '');

/** Two conditions of which one does for the other: `&&` for `||`, `every` for `some`. */
const joinsOtherwise = ({ mutant: { mutator, original } }: Survivor): boolean =>
  (mutator === 'LogicalOperator' && !original.includes('??')) ||
  (mutator === 'MethodExpression' && /\.(?:some|every)\(/.test(original));

/** One part of a longer condition turned round: the others decide. */
const turnsPart = ({ mutant: { mutator, original, replacement }, text }: Survivor): boolean =>
  / (?:&&|\|\|) |^(?:&&|\|\|)|(?:&&|\|\|)$/.test(text) &&
  (mutator === 'EqualityOperator' || (mutator === 'BooleanLiteral' && `!${replacement}` === original));

/** A condition that always holds. */
const alwaysHolds = ({ mutant: { mutator, replacement } }: Survivor): boolean =>
  mutator === 'ConditionalExpression' && replacement === 'true';

/** A condition that never holds, a step or a value left out, a function without its result. */
const leavesOut = ({ mutant: { mutator, replacement } }: Survivor): boolean =>
  (mutator === 'ConditionalExpression' && replacement === 'false') ||
  /^(?:BlockStatement|ArrowFunction|CallExpression|MethodExpression|LogicalOperator|ObjectLiteral|ArrayDeclaration)$/.test(
    mutator,
  );

/** In order: the first that holds is the survivor's. */
const CLASSES: readonly SurvivorClass[] = [
  { name: 'fallback', holds: isFallback },
  { name: 'filler', holds: fillsList },
  { name: 'speed', holds: sparesWork },
  { name: 'unreached', holds: ({ verdict }) => verdict === 'unreached' },
  { name: 'feature', holds: ({ mutant }) => TRAINED.test(mutant.file) },
  { name: 'bar', holds: movesBar },
  { name: 'spelling', holds: ({ mutant }) => mutant.mutator === 'Regex' },
  { name: 'weight', holds: isWeighed },
  { name: 'order', holds: ({ text }) => /\.(?:sort|toSorted)\(|localeCompare/.test(text) },
  { name: 'letters', holds: changesCase },
  { name: 'reach', holds: movesReach },
  { name: 'together', holds: joinsOtherwise },
  { name: 'always', holds: alwaysHolds },
  { name: 'alike', holds: leavesOut },
  { name: 'part', holds: turnsPart },
  { name: 'unheld', holds: () => true },
];

const classOf = (survivor: Survivor): string => CLASSES.find(({ holds }) => holds(survivor))?.name ?? 'unheld';

const isClass = (reason: string): boolean => CLASSES.some(({ name }) => name === reason);

/** Reasons known for mutants that this run did not test and that are still in the code; classes are told anew. */
async function reasonsKept(root: string, findings: readonly Survivor[]): Promise<readonly Reason[]> {
  const tested = new Set(findings.map(({ mutant, print }) => `${mutant.file} ${print}`));
  const kept: Reason[] = [];
  for (const [file, reasons] of Map.groupBy(reasonsIn(readExplained(root)), ({ file }) => file)) {
    const untested = reasons.filter(({ print }) => !tested.has(`${file} ${print}`));
    const present = untested.length > 0 ? await survivorsByPrint(root, file) : new Map<string, Survivor>();
    for (const { print, reason } of untested) {
      const survivor = present.get(print);
      if (!survivor) continue;
      const verdict = reason === 'unreached' ? 'unreached' : 'survived';
      kept.push({ file, print, reason: isClass(reason) ? classOf({ ...survivor, verdict }) : reason });
    }
  }
  return kept;
}

/** Writes a reason down for each survivor: one given by hand, or its class. Reasons for what was not tested stay. */
export async function explain(root: string, findings: readonly Survivor[]): Promise<void> {
  const known = readExplained(root);
  const found = findings.filter(isSurvivor).map((survivor): Reason => {
    const given = reasonFor(survivor, known);
    const reason = given === null || isClass(given) ? classOf(survivor) : given;
    return { file: survivor.mutant.file, print: survivor.print, reason };
  });
  writeExplained(root, [...found, ...(await reasonsKept(root, findings))]);
}
