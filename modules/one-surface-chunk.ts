/**
 * Puts what popup, panel and report share into one file. Cut by who imports what, the popup's first screen would wait
 * for some twenty-five small files, which takes Firefox a third of the time it has.
 */
interface BuildPlugin {
  readonly name: string;
  config(config: { readonly build?: { readonly lib?: unknown } }): object | null;
}

/**
 * Everything that these import comes along; what they load later (`import()`) stays apart. No style sheets, and not what
 * brings them: the sample article shares this code, and is to look like a page of its own.
 */
const SURFACES = /\/components\/(?:popup|shared)\/.*\.tsx?$|\/entrypoints\/shared\/(?!show-page)/;

const CODE_SPLITTING = { groups: [{ name: 'surface', test: SURFACES, minShareCount: 2 }] };

export function oneSurfaceChunk(): BuildPlugin {
  return {
    name: 'one-surface-chunk',
    // Scripts for pages and the background are one file each anyway.
    config: ({ build }) =>
      build?.lib ? null : { build: { rolldownOptions: { output: { codeSplitting: CODE_SPLITTING } } } },
  };
}
