import type { ComponentChildren } from 'preact';
import { t } from '../strings.ts';

export interface ExternalLinkProps {
  readonly href: string;
  /** What the words stand for, where they are cut short. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A link out of the extension, opened by the reader in a new tab; only web addresses are ever linked. */
export function ExternalLink({ href, label, children }: ExternalLinkProps) {
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      title={label === undefined ? t('opens_new_tab') : t('list_separator_note', label, t('opens_new_tab'))}
    >
      {children}
    </a>
  );
}
