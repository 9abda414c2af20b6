/**
 * Which kinds a new reader finds collapsed. The page stays usable: site navigation, header, footer and comments are
 * shown, consent dialogs are never touched; what sits in the article's column and its sidebars is collapsed.
 */
import type { CollapseKind } from '../report/page-report.ts';

export const COLLAPSE_DEFAULTS: Readonly<Record<CollapseKind, boolean>> = {
  navigation: false,
  header: false,
  footer: false,
  sidebar: true,
  related: true,
  newsletter: true,
  donation: true,
  share: true,
  promo: true,
  comments: false,
  disclaimer: true,
  copyright: true,
  republish: true,
  cookie: false,
  'author-box': true,
  toc: true,
  other: true,
};
