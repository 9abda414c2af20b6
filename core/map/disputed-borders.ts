/**
 * Boundaries that the map draws dashed because states disagree on them. Names are those of Natural Earth (public
 * domain) as in world-atlas 2.0.2; a box keeps a pair's other boundaries solid. Drawing follows Natural Earth and
 * takes no side; each row says what is disputed. Reviewed 2026-11.
 */

export interface DisputedBorder {
  readonly between: readonly [string, string];
  /** West, south, east, north in degrees; the whole boundary where absent. */
  readonly within?: readonly [number, number, number, number];
  readonly note: string;
}

export const DISPUTED_BORDERS: readonly DisputedBorder[] = [
  { between: ['Russia', 'Ukraine'], note: 'Crimea and four regions, annexed by Russia, claimed by Ukraine' },
  { between: ['Israel', 'Syria'], note: 'Golan Heights' },
  { between: ['Israel', 'Palestine'], note: 'armistice line of 1949' },
  { between: ['Israel', 'Lebanon'], note: 'Blue Line' },
  { between: ['India', 'Pakistan'], within: [73, 32, 78, 37], note: 'Kashmir' },
  { between: ['India', 'China'], note: 'Line of Actual Control' },
  { between: ['Siachen Glacier', 'India'], note: 'Kashmir' },
  { between: ['Siachen Glacier', 'Pakistan'], note: 'Kashmir' },
  { between: ['Siachen Glacier', 'China'], note: 'Kashmir' },
  { between: ['W. Sahara', 'Morocco'], note: 'Western Sahara' },
  { between: ['Kosovo', 'Serbia'], note: 'Kosovo' },
  { between: ['N. Cyprus', 'Cyprus'], note: 'Northern Cyprus' },
  { between: ['Somaliland', 'Somalia'], note: 'Somaliland' },
  { between: ['Sudan', 'Egypt'], note: 'Halaib and Bir Tawil' },
  { between: ['Sudan', 'S. Sudan'], within: [27, 9, 30, 11.5], note: 'Abyei' },
];
