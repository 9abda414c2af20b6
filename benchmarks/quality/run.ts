/** `npm run bench:quality -- NAME [options]`: runs the quality benchmark of that name in this folder. */

const BENCHMARKS: readonly string[] = ['extraction', 'places', 'groups', 'sourcing', 'provenance'];

const [name = ''] = process.argv.slice(2);
if (BENCHMARKS.includes(name)) await import(`./${name}.ts`);
else {
  console.error(`Which benchmark? One of: ${BENCHMARKS.join(', ')}`);
  process.exitCode = 2;
}

export {};
