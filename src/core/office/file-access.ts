// Who can really open the workbook and the forms, in names: what Google says of the files, held against the officers and the roster.
import { recognise } from './access';
import type { Office } from './office';

/** Somebody who can open a file. */
export interface Opener {
  /** The name of the roster; the address where there is none. */
  readonly name: string;
  readonly address: string;
  readonly as: 'owner' | 'editor' | 'viewer';
  readonly known: 'hr' | 'employee' | 'stranger';
}

/** Addresses as Google names them. */
export interface SharedWith {
  /** Undefined for a file of a shared drive, which is nobody's. */
  readonly owner: string | undefined;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

/** Everybody who can open a file, each once with the most they may do: the owner first, and within a kind those who are no officers. */
export function openersOf(office: Office, { owner, editors, viewers }: SharedWith): readonly Opener[] {
  const openers = new Map<string, Opener>();
  const add = (as: Opener['as'], addresses: readonly string[]) => {
    const found = addresses.map((one) => one.toLowerCase()).filter((one) => one !== '' && !openers.has(one));
    const described = found.map((address): Opener => {
      const { role, person } = recognise(address, office);
      const known = role === 'hr' ? 'hr' : role === 'nobody' ? 'stranger' : 'employee';
      return { name: person?.name ?? address, address, as, known };
    });
    for (const one of [...described.filter(({ known }) => known !== 'hr'), ...described])
      openers.set(one.address, one);
  };
  add('owner', owner === undefined ? [] : [owner]);
  add('editor', editors);
  add('viewer', viewers);
  return [...openers.values()];
}

/** How many of them are no officers; the owner of a file is the account that keeps it, and may be nobody's own. */
export const outsiders = (openers: readonly Opener[]): number =>
  openers.filter(({ known, as }) => known !== 'hr' && as !== 'owner').length;
