// Signing in where Google does not tell the address of a visitor: a one-time code, then a session.

/** The same whether the address is known or not. */
export interface CodeSent {
  readonly sentence: string;
}

export interface SignedIn {
  /** Kept by the page and shown with every call; worth as much as being the person. */
  readonly token: string;
  readonly name: string;
}

/** A code that HR hands over to a person without e-mail. */
export interface HandedCode {
  /** Six digits. */
  readonly code: string;
  readonly name: string;
  /** How to use it, ready to be read out or printed. */
  readonly sentence: string;
}

export interface SessionsEnded {
  readonly ended: number;
  readonly sentence: string;
}
