/** The glossary's group files as one asset, the same bytes for the same files: `public/data/groups.json`. */
import { compileSurfaces } from '../core/glossary/compile-surfaces.ts';
import { GROUPS_FOLDER, readGroupFiles } from './read-group-files.ts';
import { validateGroups } from './validate.ts';

/** Compiles the theatre files; throws with every problem when one breaks a rule. */
export async function compileGroups(folder: string = GROUPS_FOLDER): Promise<string> {
  const files = readGroupFiles(folder);
  const problems = validateGroups(files);
  if (problems.length > 0) {
    throw new Error(
      problems.map(({ file, id, message }) => `${file}${id === null ? '' : ` · ${id}`}: ${message}`).join('\n'),
    );
  }
  return JSON.stringify(compileSurfaces(files.filed.map(({ entry }) => entry)));
}
