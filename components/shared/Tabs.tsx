/** Tabs after the WAI-ARIA pattern: arrows move and select, Home and End jump, only the selected tab is in the tab order. */
import type { ComponentChild } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { uiDirection } from '../strings.ts';

export interface TabSpec<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly count?: string;
}

export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly TabSpec<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  /** The panel of the selected tab. */
  readonly children: ComponentChild;
}

/** Where a key takes the selection, or null when it is not a key of the tab list. */
function targetIndex(key: string, index: number, count: number): number | null {
  const forward = uiDirection() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = uiDirection() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (index + 1) % count;
  if (key === backward) return (index + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

export function Tabs<Name extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetIndex(
      event.key,
      tabs.findIndex((tab) => tab.name === selected),
      tabs.length,
    );
    const next = target === null ? undefined : tabs[target];
    if (!next) return;
    event.preventDefault();
    onSelect(next.name);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${next.name}`)}`)?.focus();
  };
  return (
    <div class="tabs">
      <div role="tablist" aria-label={label} class="tab-list" ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            type="button"
            role="tab"
            key={tab.name}
            id={`${id}-${tab.name}`}
            aria-selected={tab.name === selected}
            aria-controls={`${id}-panel`}
            tabIndex={tab.name === selected ? 0 : -1}
            onClick={() => onSelect(tab.name)}
          >
            {tab.label}
            {tab.count !== undefined && <span class="tab-count"> {tab.count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`} class="tab-panel">
        {children}
      </div>
    </div>
  );
}
