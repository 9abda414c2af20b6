import { useId, useState } from 'preact/hooks';
import { readTypedSite } from '../../core/settings/site-pattern.ts';
import { PagedList } from '../shared/PagedList.tsx';
import { t } from '../strings.ts';
import { asBrowsersSay } from './site-names.ts';

export interface SiteListProps {
  readonly label: string;
  readonly sites: readonly string[];
  readonly disabled: boolean;
  readonly onAdd: (site: string) => void;
  readonly onRemove: (site: string) => void;
}

type AddSiteProps = Omit<SiteListProps, 'onRemove'>;

const refusal = (kind: 'every-site' | 'no-site', typed: string): string =>
  kind === 'every-site' ? t('sites_every', t('mode_label')) : t('sites_not_a_host', typed);

/**
 * The field for one more site; what is no site is said and stays in the field, and of a pattern for many it is said
 * which they are.
 */
function AddSite({ label, sites, disabled, onAdd }: AddSiteProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState({ words: '', isProblem: false });
  const add = () => {
    const site = readTypedSite(asBrowsersSay(typed));
    if (site.kind !== 'site') return setSaid({ words: refusal(site.kind, typed), isProblem: true });
    const { pattern, ending } = site;
    setSaid({ words: ending === null ? '' : t('sites_covers', pattern, ending), isProblem: false });
    setTyped('');
    if (!sites.includes(pattern)) onAdd(pattern);
  };
  return (
    <>
      <form
        class="control-row start"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="visually-hidden" for={id}>
          {t('sites_add_to', label)}
        </label>
        <input
          id={id}
          type="text"
          dir="ltr"
          placeholder={t('sites_example')}
          value={typed}
          disabled={disabled}
          aria-invalid={said.isProblem}
          aria-describedby={`${id}-problem`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="quiet" disabled={disabled}>
          {t('sites_add')}
        </button>
      </form>
      <p id={`${id}-problem`} role="status" class="meta">
        {said.words}
      </p>
    </>
  );
}

/** Host patterns, one a row; what is typed may be an address, a host or `*.host`. */
export function SiteList({ onRemove, ...props }: SiteListProps) {
  const { label, sites, disabled } = props;
  return (
    <div class="site-list">
      <AddSite {...props} />
      {sites.length === 0 && <p class="none">{t('sites_none')}</p>}
      <PagedList
        label={label}
        rows={sites}
        keyOf={(site) => site}
        render={(site) => (
          <span class="site-row">
            <bdi dir="ltr">{site}</bdi>
            <button
              type="button"
              class="link"
              disabled={disabled}
              aria-label={t('sites_remove_site', site)}
              onClick={() => onRemove(site)}
            >
              {t('sites_remove')}
            </button>
          </span>
        )}
      />
    </div>
  );
}
