/** `npm run bench:quality -- NAME [options]`: runs the quality benchmark of that name in this folder. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [name = ''] = process.argv.slice(2);
const file = join(import.meta.dirname, `${name}.ts`);
if (name !== '' && name !== 'run' && existsSync(file)) await import(file);
else {
  const known = readdirSync(import.meta.dirname).filter((each) => each.endsWith('.ts') && each !== 'run.ts');
  console.error(`Which benchmark? One of: ${known.map((each) => each.slice(0, -3)).join(', ')}`);
  process.exitCode = 2;
}
