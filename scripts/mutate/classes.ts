/**
 * Sorts survivors into classes by what was changed and where. A class says why no case holds a change, not that the
 * change is harmless; docs/mutation.md tells what each means. Reasons given by hand in survivors.json are kept.
 */
import {
  isSurvivor,
  printsIn,
  type Reason,
  readExplained,
  reasonFor,
  reasonsIn,
  type Survivor,
  writeExplained,
} from './survivors.ts';

interface SurvivorClass {
  readonly name: string;
  readonly holds: (survivor: Survivor) => boolean;
}

/** Code that only makes numbers for a trained model, or only reads its weights. */
const TRAINED =
  /-features\.ts$|\/(?:tag-scores|feature-list|linear-model|row-writer|place-in-tree|frame-measures)\.ts$/;

/** A bar moved by what lies exactly on it: `<` for `<=` and the like. */
const movesBar = ({ mutant }: Survivor): boolean =>
  mutant.mutator === 'EqualityOperator' &&
  /[<>]/.test(mutant.original) &&
  mutant.original.replace(/([<>])=?/, '$1') === mutant.replacement.replace(/([<>])=?/, '$1');

/** What stands behind `??` or before `?.`: asked for by the compiler, for an index that is always inside. */
const isFallback = ({ mutant, verdict, text }: Survivor): boolean =>
  (mutant.mutator === 'OptionalChaining' && verdict === 'survived') ||
  (verdict === 'unreached' && /\?\? /.test(text) && /^(?:-1|0|false|true|\[\]|\{\})$/.test(mutant.original));

/** Lines, read one by one, that only spare work: what they let pass is worked out to the same end. */
const SPARES_WORK: Readonly<Record<string, RegExp>> = {
  'core/boilerplate/char-classes.ts': /code >= 97|!classes\[code\]|classes\[code\] \|\|/,
  'core/boilerplate/find-cues.ts': /mayBegin\(|inWord && sign >= 97/,
  'core/boilerplate/text-shape.ts': /^if \(code >= 97|code === 32|#sieve/,
  'core/boilerplate/element-frame.ts':
    /frames\.get|named\?\.tag|if \(own < 0\)|(?:fields|media) > 0\)|if \((?:fields|media)\[/,
  'core/boilerplate/text-groups.ts': /folded\.indexOf|MAX_TITLE_CHARS/,
  'core/boilerplate/place-in-tree.ts': /#is(?:Near|Level)Known/,
  'core/boilerplate/block-features.ts': /BLOCKS_A_STEP/,
  'core/boilerplate/box-counts.ts': /firstBlock\[index\]/,
};

const sparesWork = ({ mutant, text }: Survivor): boolean => SPARES_WORK[mutant.file]?.test(text) === true;

/** In order: the first that holds is the survivor's. */
const CLASSES: readonly SurvivorClass[] = [
  { name: 'fallback', holds: isFallback },
  { name: 'speed', holds: sparesWork },
  { name: 'feature', holds: ({ mutant }) => TRAINED.test(mutant.file) },
  { name: 'bar', holds: movesBar },
  { name: 'spelling', holds: ({ mutant }) => mutant.mutator === 'Regex' },
  { name: 'unreached', holds: ({ verdict }) => verdict === 'unreached' },
  { name: 'unheld', holds: () => true },
];

const classOf = (survivor: Survivor): string => CLASSES.find(({ holds }) => holds(survivor))?.name ?? 'unheld';

/** Reasons known for mutants that this run did not test and that are still in the code. */
async function reasonsKept(root: string, findings: readonly Survivor[]): Promise<readonly Reason[]> {
  const tested = new Set(findings.map(({ mutant, print }) => `${mutant.file} ${print}`));
  const kept: Reason[] = [];
  for (const [file, reasons] of Map.groupBy(reasonsIn(readExplained(root)), ({ file }) => file)) {
    const untested = reasons.filter(({ print }) => !tested.has(`${file} ${print}`));
    const present = untested.length > 0 ? await printsIn(root, file) : new Set();
    kept.push(...untested.filter(({ print }) => present.has(print)));
  }
  return kept;
}

const isClass = (reason: string): boolean => CLASSES.some(({ name }) => name === reason);

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
