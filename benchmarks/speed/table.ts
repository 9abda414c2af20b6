/** The table that the benchmark prints at its end. */
import { type Figure, isMet, targetWords } from './figures.ts';

function digits(value: number): string {
  if (value === 0) return '0';
  return Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function named(values: Readonly<Record<string, number>> | undefined): string {
  return Object.entries(values ?? {})
    .map(([name, value]) => `${name} ${digits(value)}`)
    .join(', ');
}

function verdict(figure: Figure): string {
  if (figure.value === null) return 'not measured';
  const met = isMet(figure);
  return met === null ? '' : met ? 'met' : 'MISSED';
}

/** A Markdown table, one row a figure. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.key,
    figure.origin,
    figure.value === null ? '–' : digits(figure.value),
    figure.p95 === undefined ? '' : digits(figure.p95),
    targetWords(figure.key),
    verdict(figure),
    named(figure.peers),
    [named(figure.parts), figure.samples === undefined ? '' : `n = ${figure.samples}`, figure.note ?? '']
      .filter(Boolean)
      .join('; '),
  ]);
  const head = ['figure', 'where', 'value', 'p95', 'target', 'target is', 'peers', 'details'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
