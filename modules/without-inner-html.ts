/**
 * Cuts preact's `innerHTML` branch (`dangerouslySetInnerHTML`) out of the bundle: we never use it, and the stores'
 * linter rightly asks about every assignment of markup from a variable.
 */
interface TransformPlugin {
  readonly name: string;
  readonly enforce: 'post';
  renderChunk(code: string): { readonly code: string; readonly map: null } | null;
}

/** Assignments `x.innerHTML = y` in minified and plain form. */
const ASSIGNMENT = /\.innerHTML\s*=(?!=)/g;

export function withoutInnerHtml(): TransformPlugin {
  return {
    name: 'without-inner-html',
    enforce: 'post',
    renderChunk: (code) =>
      code.includes('.innerHTML') ? { code: code.replace(ASSIGNMENT, '.textContent='), map: null } : null,
  };
}
