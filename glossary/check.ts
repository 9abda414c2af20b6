/**
 * `npm run glossary:check`: prints what is wrong with the glossary's group entries, outlets and tables of places, then how
 * far groups and outlets are covered (not with `--quiet`).
 */
import { coverageLines } from './coverage.ts';
import { readOutlets } from './outlets/compile.ts';
import { datesAhead, ownReferenceLine } from './outlets/own-references.ts';
import { disputeProblems, readDisputes } from './places/disputes.ts';
import { readTableProblems } from './places/table-problems.ts';
import { readGroupFiles } from './read-group-files.ts';
import { validateGroups } from './validate.ts';

const files = readGroupFiles();
const today = new Date().toISOString().slice(0, 10);
const ofTables = readTableProblems();
// Contested places can be read only from a table that can.
const disputes = ofTables.some(({ file }) => file === 'places/disputed.tsv') ? [] : readDisputes();
const ofDisputes = disputes.flatMap((dispute) =>
  disputeProblems(dispute, today).map((message) => ({ file: 'places/disputed.tsv', id: dispute.id, message })),
);
const outlets = await readOutlets();
const ofOutlets = datesAhead(outlets, today).map((problem) => ({ ...problem, file: 'outlets' }));
const problems = [...validateGroups(files, today), ...ofOutlets, ...ofTables, ...ofDisputes];
for (const { file, id, message } of problems) console.error(`${file}${id === null ? '' : ` · ${id}`}: ${message}`);
if (!process.argv.includes('--quiet'))
  for (const line of [...coverageLines(files.filed, today), ownReferenceLine(outlets)]) console.log(line);
console.log(problems.length === 0 ? 'No problems.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
