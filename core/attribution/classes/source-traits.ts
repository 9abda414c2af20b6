/** What is known of a source as a kind of voice, and what the page knows beyond the phrase. */
import type { SourceClass } from '../../report/page-report.ts';

export interface SourceTraits {
  readonly sourceClass: SourceClass;
  readonly unnamed: boolean;
  /** An unnamed source told apart by office, place, body or relation. */
  readonly described: boolean;
}

/** What the page knows beyond the phrase itself. */
export interface SourceSurroundings {
  /** A glossary group is mentioned in the phrase. */
  readonly namesGroup: boolean;
  /** The page's own outlet, lower case, or null. */
  readonly outlet: string | null;
}
