import { t } from '../strings.ts';

const KINDS = ['group', 'place', 'unlisted'] as const;

/** How names are marked in the text: the line tells the kind, not a colour. */
export function MarkLegend() {
  return (
    <section class="meta">
      <h2>{t('page_legend_title')}</h2>
      <ul class="mark-legend">
        {KINDS.map((kind) => (
          <li key={kind} class={`mark mark-${kind}`}>
            {t(`page_legend_${kind}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
