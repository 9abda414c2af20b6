/** English words of time and datelines. By hand, 2026-11-23, CC0. */

export const CLOCK_TIME = /^\d{1,2}(?:[:.h]\d{2})?$|^\d{1,2}[:.]\d{2}(?:am|pm)?$/i;
export const CLOCK_WORD = /^(?:am|pm|a\.m\.|p\.m\.|gmt|utc|ist|est|local|hrs|h)$/;
export const SMALL_IN_DATELINE = /^(?:in|of|the|and)$/;
export const TIME_OF_SILENCE =
  /^(?:on|in|at|by|late|early|earlier|later|this|last|the|that|of|over|during|yesterday|today|tonight|morning|afternoon|evening|night|week|weekend|month|midday|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Opens a time behind whoever speaks: "the minister | yesterday". */
export const TIME_AFTER_NAME =
  /^(?:yesterday|today|tonight|tomorrow|last|late|early|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day|recently|meanwhile|however)$/;
export const TIME_UNIT =
  /^(?:night|week|weekend|month|year|evening|summer|winter|spring|autumn|fall|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
