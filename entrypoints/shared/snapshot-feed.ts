/** Tells listeners what is stored now: at once, and after every change; an older reading never follows a newer one. */
export interface SnapshotFeed<Snapshot> {
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
  /** Takes a snapshot and hands it to all. */
  emit(): Promise<void>;
}

export function snapshotFeed<Snapshot>(
  take: () => Promise<Snapshot>,
  changes: readonly ((listener: () => void) => void)[],
): SnapshotFeed<Snapshot> {
  const listeners = new Set<(snapshot: Snapshot) => void>();
  let asked = 0;
  const emit = async () => {
    asked += 1;
    const turn = asked;
    const snapshot = await take();
    if (turn !== asked) return;
    for (const listener of listeners) listener(snapshot);
  };
  for (const onChanged of changes) onChanged(() => void emit());
  return {
    emit,
    subscribe(listener) {
      listeners.add(listener);
      void emit();
      return () => listeners.delete(listener);
    },
  };
}
