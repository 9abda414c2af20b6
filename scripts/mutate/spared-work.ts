/**
 * Lines, read one by one, that only spare work: what a mutant of theirs lets pass is worked out to the same end. By file, a
 * piece of each line's text.
 */
export const SPARES_WORK: Readonly<Record<string, RegExp>> = {
  'core/mention/groups/walk-aliases.ts':
    /isBarren|known !== undefined|barren\.set|const isNone|word === undefined \|\| word\.possessive\) return false;$/,
  'core/mention/groups/leaders.ts': /known\.(?:get|set)/,
  'core/mention/groups/link-parents.ts': /parents\.size === 0/,
  'core/mention/groups/bind-abbreviations.ts': /bindings\.size === 0/,
  'core/mention/groups/page-words.ts': /known|code === 32/,
  'core/boilerplate/char-classes.ts': /code >= 97|!classes\[code\]|classes\[code\] \|\|/,
  'core/boilerplate/cue-trie.ts': /known \?\?=/,
  'core/boilerplate/find-cues.ts': /mayBegin\(|inWord && sign >= 97/,
  'core/boilerplate/text-shape.ts': /^if \(code >= 97|code === 32|#sieve/,
  'core/boilerplate/element-frame.ts':
    /frames\.get|named\?\.tag|if \(own < 0\)|(?:fields|media) > 0\)|if \((?:fields|media)\[/,
  'core/boilerplate/text-groups.ts': /folded\.indexOf|MAX_TITLE_CHARS|BLOCKS_A_STEP/,
  'core/boilerplate/place-in-tree.ts': /#is(?:Near|Level)Known/,
  'core/boilerplate/block-features.ts': /BLOCKS_A_STEP/,
  'core/boilerplate/box-counts.ts': /firstBlock\[index\]/,
};
