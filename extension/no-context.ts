/**
 * In the place of the context that WXT hands to content scripts. The gate needs none of it, and WXT's announces each
 * start by an event that pages can hear, with the extension's id in its name. A second copy in the same world ends the
 * first by `page/page-slot.ts`; one whose extension is gone ends itself when it would next do something.
 */
export class ContentScriptContext {}
