const KEY = 'zazemi.zadost';

/** The token behind the number sign: no server ever sees it. Kept for this tab, so that a session that ran out can be opened anew. */
export function linkOfThisTab(): string | null {
  const written = globalThis.location.hash.slice(1);
  try {
    if (written) sessionStorage.setItem(KEY, written);
    return written || sessionStorage.getItem(KEY);
  } catch {
    return written || null;
  }
}

export function forgetLink(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // A private window may keep nothing at all.
  }
}
