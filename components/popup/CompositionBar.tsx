/** Share of attributed words per kind of source: one hue from dark to light, the unidentified ones patterned. */
import type { BandShare } from '../../core/report/composition.ts';
import { bandLabel } from '../labels.ts';
import { formatList, formatPercent, t } from '../strings.ts';

export interface CompositionBarProps {
  readonly shares: readonly BandShare[];
}

/** The legend under the bar says in words what the bar shows; the bar itself is a picture with the same text. */
export function CompositionBar({ shares }: CompositionBarProps) {
  if (shares.length === 0) return null;
  const words = shares.map(({ band, share }) => t('bar_share', formatPercent(share), bandLabel(band)));
  return (
    <figure class="composition">
      <p class="meta" aria-hidden="true">
        {t('bar_caption')}
      </p>
      <div class="composition-bar" role="img" aria-label={t('bar_alt', formatList(words))}>
        {shares.map(({ band, share }) => (
          <span key={band} class={`band band-${band}`} style={{ flexGrow: share }} />
        ))}
      </div>
      <figcaption aria-hidden="true">
        <ul class="band-legend">
          {shares.map(({ band, share }) => (
            <li key={band}>
              <span class={`band band-${band}`} />
              {bandLabel(band)} <span class="figure">{formatPercent(share)}</span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
