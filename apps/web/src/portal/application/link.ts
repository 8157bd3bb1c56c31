const KEY = 'zazemi.zadost';
/** As links are issued; the address may end in something else, such as the jump over the header. */
const TOKEN = /^[\w-]{43}$/;

/** The token behind the number sign: no server ever sees it. Kept for this tab, so that a session that ran out can be opened anew. */
export function linkOfThisTab(): string | null {
  const written = globalThis.location.hash.slice(1);
  const token = TOKEN.test(written) ? written : null;
  try {
    if (token) sessionStorage.setItem(KEY, token);
    return token ?? sessionStorage.getItem(KEY);
  } catch {
    return token;
  }
}

export function forgetLink(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // A private window may keep nothing at all.
  }
}
