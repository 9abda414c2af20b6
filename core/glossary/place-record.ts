/** A place as its card shows it: what the gazetteer knows of one toponym. */

/** Where a record or a position comes from; `url` is null where there is nothing to open. */
export interface PlaceSource {
  readonly name: string;
  readonly url: string | null;
  readonly licence?: string;
}

/** What the position of a place of our own stands on. */
export interface PlacePosition {
  /** Who wrote it down, and from what. */
  readonly from: string;
  /** The published list it was held against, or null where there is one source only. */
  readonly second: PlaceSource | null;
}

export interface PlaceRecord {
  readonly id: string;
  /** Name in common English use. */
  readonly name: string;
  /** Larger units, smallest first: "Deir ez-Zor Governorate", "Syria". */
  readonly within: readonly string[];
  /** `country`, `admin`, `city`, `town`, `village`, `crossing`, `dam`, `mountain` … */
  readonly feature: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2, or null for seas, deserts and the like. */
  readonly country: string | null;
  readonly population: number | null;
  readonly native?: readonly { readonly lang: string; readonly text: string }[];
  /** Other spellings in use. */
  readonly aliases: readonly string[];
  /** One sentence on who holds and who claims a disputed place, or null. */
  readonly disputed: string | null;
  /** Whose statement that sentence quotes, as the sentence names it. */
  readonly statement?: PlaceSource;
  /** Decimals of a degree that the source's precision bears. */
  readonly decimals: number;
  /** Where the record comes from: "GeoNames", "Natural Earth". */
  readonly source: PlaceSource;
  /** Places of our own tables only. */
  readonly position?: PlacePosition;
  /** A remark of ours, with its own source and date. */
  readonly note?: string;
}
