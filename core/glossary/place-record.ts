/** A place as its card shows it: what the gazetteer knows of one toponym. */

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
  /** Where the record comes from: "GeoNames", "Natural Earth". */
  readonly source: { readonly name: string; readonly url: string; readonly licence?: string };
  /** A remark of ours, with its own source and date. */
  readonly note?: string;
}
