/** English words that tell whom a sentence is about, where nobody speaks. By hand, 2026-11-23, CC0. */

/** Parts of speech that a sentence may open with before whoever it is about. */
export const OPENS_BEFORE_SUBJECT = /^(?:ADP|ADV|SCONJ)$/;
/** Verbs that may stand before their subject: "At the gate stood". */
export const BEFORE_SUBJECT =
  /^(?:is|was|sat|sits|stood|stands|lay|lies|came|comes|lived|lives|waited|waits|knelt|slept)$/;
/** "Two days later", "Last week": no one. */
export const IS_TIME =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekend|months?|years?|decades?|mornings?|afternoons?|evenings?|noon|midnight|dawn|dusk|today|yesterday|tonight|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/;
/** "a herder named". */
export const NAMES_SOMEONE = /^(?:named|nicknamed)$/;
/** What befalls those who say nothing more: by itself, or behind "was". */
export const DIES = /^(?:died|dies|drowned|perished)$/;
export const IS_KILLED = /^(?:killed|murdered|assassinated|executed|beheaded|buried|slain|dead)$/;
/** First words of places, which may be on no map. */
export const OPENS_PLACE =
  /^(?:wadi|jabal|jebel|mount|lake|fort|camp|port|deir|khan|tel|tell|beit|bait|kafr|kfar|ras|bab|nahr|cape|gulf|river|new|north|south|east|west|upper|lower|greater)$/;
/** What one person is, beyond the lists of sources. */
export const MORE_TRADES =
  /^(?:engineer|pilot|sailor|seaman|deckhand|skipper|surgeon|pharmacist|photographer|musician|singer|poet|painter|translator|interpreter|mason|bricklayer|electrician|blacksmith|cobbler|hairdresser|janitor|cook|chef|clerk|accountant|librarian|peasant|beekeeper|hunter|logger|goatherd|cyclist|motorcyclist|pedestrian|toddler|teenager|youth|orphan|pilgrim|missionary|preacher|pastor|deacon|rabbi|vicar|novice|cleric|gardener|trucker|smuggler|migrant|exile|veteran|amputee|grandparent|caretaker|gravedigger|firefighter|sniper|gunner|private|corporal|peacekeeper|mediator|volunteer)$/;
