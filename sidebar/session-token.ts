// What the page keeps of a sign-in: the token that goes with every call, in this browser where it lets us, else until the page closes.

const name = 'timbang.token';

let kept: string | undefined;

/** The token of whoever signed in at this page; undefined for nobody. */
export function sessionToken(): string | undefined {
  if (kept !== undefined) return kept;
  try {
    kept = localStorage.getItem(name) ?? undefined;
  } catch {
    // A browser that keeps nothing for pages inside others: the token lives as long as the page.
  }
  return kept;
}

export function keepToken(token: string | undefined): void {
  kept = token;
  try {
    if (token === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, token);
  } catch {
    // As above.
  }
}
