/**
 * Stands in for page/read-outline.ts and `DOMParser`: each page of a test is parsed and read once, not for every mutant.
 * Nothing that is mutated takes part in the reading, and nothing that judges an outline changes it.
 */
import { readOutline as read } from '../../page/read-outline.ts';

type Reading = ReturnType<typeof read>;

const readings = new WeakMap<Document, Reading>();

/** The outline of a document, read at the first call; a new object each time, because analyses keep things by it. */
export function readOutline(doc: Document): Reading {
  const reading = readings.get(doc) ?? read(doc);
  readings.set(doc, reading);
  return { ...reading, outline: { ...reading.outline } };
}

/** Makes `DOMParser` give the same document for the same markup. */
export function parseOnce(): void {
  const Parser = globalThis.DOMParser;
  const documents = new Map<string, Document>();
  class ParserWithMemory extends Parser {
    override parseFromString(html: string, type: DOMParserSupportedType): Document {
      const doc = documents.get(html) ?? super.parseFromString(html, type);
      documents.set(html, doc);
      return doc;
    }
  }
  globalThis.DOMParser = ParserWithMemory;
}
