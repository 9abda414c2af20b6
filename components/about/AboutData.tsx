/** Where the data come from and what the method cannot do: source, date and licence of everything bundled. */
import type { DataSource } from '../../core/glossary/data-sources.ts';
import { languageName } from '../language-name.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { PageNav } from '../shared/PageNav.tsx';
import { formatDate, formatList, formatNumber, type MessageKey, t } from '../strings.ts';

export interface AboutFacts {
  readonly version: string;
  readonly counts: { readonly groups: number; readonly places: number; readonly outlets: number };
  /** References of groups, those opened and found to say it, and dated statements on outlets. */
  readonly references: { readonly groups: number; readonly checked: number; readonly statements: number };
  /** Languages whose sourcing is analysed, BCP 47. */
  readonly languages: readonly string[];
  /** Date on which the data were compiled, `YYYY-MM-DD`, or null. */
  readonly compiled: string | null;
  readonly sources: readonly DataSource[];
}

const USES: Record<DataSource['use'], MessageKey> = {
  groups: 'groups_title',
  places: 'places_title',
  outlets: 'outlets_title',
  boundaries: 'about_boundaries',
  rules: 'about_rules',
};

const LIMITS: readonly MessageKey[] = [
  'about_limit_wording',
  'about_limit_page',
  'about_limit_languages',
  'about_limit_places',
  'about_limit_truth',
  'about_limit_lists',
];

const SHOWS: readonly MessageKey[] = [
  'about_method_statements',
  'about_method_unnamed',
  'about_method_party',
  'about_method_origin',
];

function Lines({ keys }: { readonly keys: readonly MessageKey[] }) {
  return (
    <ul>
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}

/** Whose licence is not known, or whose words are quoted as their own, is said so in the reader's language. */
function licenceWords(licence: string): string {
  if (licence === '') return t('about_licence_none');
  return licence === 'quoted' ? t('about_licence_quoted') : licence;
}

function SourceTable({ sources }: Pick<AboutFacts, 'sources'>) {
  return (
    <div class="table-frame">
      <table>
        <caption class="visually-hidden">{t('about_sources')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('about_source')}</th>
            <th scope="col">{t('about_use')}</th>
            <th scope="col">{t('about_version')}</th>
            <th scope="col">{t('about_licence')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ name, use, licence, url, version }) => (
            <tr key={`${name} ${use}`}>
              <th scope="row">
                <ExternalLink href={url}>
                  <bdi>{name}</bdi>
                </ExternalLink>
              </th>
              <td>{t(USES[use])}</td>
              <td>{formatDate(version)}</td>
              <td>
                <bdi>{licenceWords(licence)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function AboutData({ facts }: { readonly facts: AboutFacts }) {
  const { groups, places, outlets } = facts.counts;
  const cited = facts.references;
  return (
    <>
      <PageNav current="about" />
      <main class="page about">
        <h1>{t('about_title')}</h1>
        <p>{t('about_lead')}</p>
        <h2>{t('about_method')}</h2>
        <Lines keys={SHOWS} />
        <h2>{t('about_limits')}</h2>
        <Lines keys={LIMITS} />
        <h2>{t('about_sources')}</h2>
        <p>{t('about_counts', formatNumber(groups), formatNumber(places), formatNumber(outlets))}</p>
        <p>{t('about_references', cited.groups, cited.checked, cited.statements)}</p>
        <p>{t('about_languages', formatList(facts.languages.map(languageName)))}</p>
        <SourceTable sources={facts.sources} />
        <p class="meta">{t('about_learnt')}</p>
        <p class="meta">{t('map_caption')}</p>
        <p class="meta">
          {t('about_app_version', facts.version)}
          {facts.compiled !== null && ` · ${t('about_compiled', formatDate(facts.compiled))}`}
        </p>
      </main>
    </>
  );
}
