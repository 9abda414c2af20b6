/** `npm run measures`: lengths of files and functions, and ways round the type checker; ends in failure beyond the bounds. */
import { houseMeasures, readSources } from './house-measures.ts';

const { strays, files, testFiles, functions, longerFunctions } = houseMeasures(readSources());
const ROWS = {
  'files, tests left out': files,
  'test files': testFiles,
  'functions, tests left out': functions,
  'those of two lines or more': longerFunctions,
};
console.log(row('lines of', ['count', 'median', 'p90', 'max']));
for (const [name, { count, median, p90, max }] of Object.entries(ROWS)) {
  console.log(row(name, [count, median, p90, max].map(String)));
}
for (const [name, places] of Object.entries(strays)) {
  console.log(row(name, [String(places.length)]));
  for (const { file, line } of places) console.log(`  ${file}:${line}`);
}
process.exitCode = Object.values(strays).some((places) => places.length > 0) ? 1 : 0;

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(56) + cells.map((cell) => cell.padStart(8)).join('');
}
