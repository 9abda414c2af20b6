/** All plain settings as one list, so that the search can look through their words. */
import type { ComponentChild } from 'preact';
import { COLLAPSE_DEFAULTS } from '../../core/boilerplate/collapse-defaults.ts';
import { COLLAPSE_KINDS, type CollapseKind } from '../../core/report/page-report.ts';
import {
  type HighlightStyle,
  MODES,
  type Settings,
  type ThemeChoice,
  UI_LANGUAGES,
} from '../../core/settings/settings.ts';
import { collapseKindLabel, modeLabel } from '../labels.ts';
import { Choice, type ChoiceOption } from '../shared/Choice.tsx';
import { Switch } from '../shared/Switch.tsx';
import { t } from '../strings.ts';
import { languageLabel } from './languages.ts';
import { ModeChoice } from './ModeChoice.tsx';
import { SiteList } from './SiteList.tsx';

export type SettingSection = 'when' | 'page' | 'kinds' | 'look' | 'own' | 'files';

export interface SettingSpec {
  /** The same in every language. */
  readonly name: string;
  readonly section: SettingSection;
  readonly label: string;
  readonly hint?: string;
  readonly control: ComponentChild;
  /** What can be chosen, for the search. */
  readonly options?: readonly string[];
  /** The control names itself: no second heading. */
  readonly isBare?: boolean;
}

export interface SettingContext {
  readonly settings: Settings;
  readonly isReadOnly: boolean;
  /** The change of a named setting starts from what is stored by then, which another open page may have changed. */
  readonly change: (name: string, patch: (stored: Settings) => Partial<Settings>) => void;
}

const styles = (): ChoiceOption<HighlightStyle>[] => [
  { name: 'both', label: t('style_both') },
  { name: 'underline', label: t('style_underline') },
  { name: 'tint', label: t('style_tint') },
];

const themes = (): ChoiceOption<ThemeChoice>[] => [
  { name: 'system', label: t('theme_system') },
  { name: 'light', label: t('theme_light') },
  { name: 'dark', label: t('theme_dark') },
];

const languages = (): ChoiceOption<string>[] => [
  { name: '', label: t('language_browser') },
  ...UI_LANGUAGES.map((language) => ({ name: language, label: languageLabel(language) })),
];

type SwitchName = 'highlights' | 'collapse' | 'firstMentionOnly' | 'tapOpensCard' | 'outletFacts';

function switchSpec(name: SwitchName, label: string, hint: string, context: SettingContext): SettingSpec {
  const { settings, isReadOnly, change } = context;
  const onChange = (on: boolean) => change(name, () => ({ [name]: on }));
  return {
    name,
    section: 'page',
    label,
    hint,
    isBare: true,
    control: <Switch label={label} checked={settings[name]} disabled={isReadOnly} onChange={onChange} />,
  };
}

function siteSpec(name: 'sitesOff' | 'sitesOn', label: string, context: SettingContext): SettingSpec {
  const { settings, isReadOnly, change } = context;
  return {
    name,
    section: 'when',
    label,
    hint: t('sites_hint'),
    control: (
      <SiteList
        label={label}
        sites={settings[name]}
        disabled={isReadOnly}
        onAdd={(site) => change(name, (stored) => ({ [name]: [...new Set([...stored[name], site])] }))}
        onRemove={(site) => change(name, (stored) => ({ [name]: stored[name].filter((other) => other !== site) }))}
      />
    ),
  };
}

function kindSpec(kind: CollapseKind, { settings, isReadOnly, change }: SettingContext): SettingSpec {
  const label = collapseKindLabel(kind);
  const setKind = (on: boolean) =>
    change(kind, (stored) => {
      const { [kind]: _before, ...others } = stored.collapseKinds;
      return { collapseKinds: on === COLLAPSE_DEFAULTS[kind] ? others : { ...others, [kind]: on } };
    });
  const checked = settings.collapseKinds[kind] ?? COLLAPSE_DEFAULTS[kind];
  return {
    name: kind,
    section: 'kinds',
    label,
    isBare: true,
    control: <Switch label={label} checked={checked} disabled={isReadOnly} onChange={setKind} />,
  };
}

/** Consent dialogs are never touched, so there is nothing to choose for them. */
const KINDS = COLLAPSE_KINDS.filter((kind) => kind !== 'cookie');

/** The settings with their controls, in the order of the page. */
export function settingSpecs(context: SettingContext): SettingSpec[] {
  const { settings, isReadOnly, change } = context;
  const choice = <Name extends string>(
    name: string,
    label: string,
    options: ChoiceOption<Name>[],
    selected: Name,
    patch: (name: Name) => Partial<Settings>,
  ): SettingSpec => ({
    name,
    section: 'look',
    label,
    options: options.map((option) => option.label),
    control: (
      <Choice
        label={label}
        options={options}
        selected={selected}
        disabled={isReadOnly}
        onSelect={(chosen) => change(name, () => patch(chosen))}
      />
    ),
  });
  return [
    {
      name: 'mode',
      section: 'when',
      label: t('mode_label'),
      options: MODES.map(modeLabel),
      control: (
        <ModeChoice
          label={t('mode_label')}
          mode={settings.mode}
          disabled={isReadOnly}
          onSelect={(mode) => change('mode', () => ({ mode }))}
        />
      ),
    },
    siteSpec('sitesOff', t('sites_off'), context),
    siteSpec('sitesOn', t('sites_on'), context),
    switchSpec('highlights', t('toggle_highlights'), t('hint_highlights'), context),
    switchSpec('collapse', t('toggle_collapse'), t('hint_collapse'), context),
    switchSpec('firstMentionOnly', t('first_mention_only'), t('hint_first_mention_only'), context),
    switchSpec('tapOpensCard', t('tap_opens_card'), t('hint_tap_opens_card'), context),
    switchSpec('outletFacts', t('outlet_facts'), t('hint_outlet_facts'), context),
    ...KINDS.map((kind) => kindSpec(kind, context)),
    choice('highlightStyle', t('highlight_style'), styles(), settings.highlightStyle, (highlightStyle) => ({
      highlightStyle,
    })),
    choice('theme', t('theme'), themes(), settings.theme, (theme) => ({ theme })),
    choice('language', t('language'), languages(), settings.language ?? '', (name) => ({
      language: name === '' ? null : name,
    })),
  ];
}
