// Of whom each function tells, caller by caller, by either door, by address and by code, before and after the answers: nobody is told of others.
import { type FunctionName, functions } from '../../src/contract/functions';
import type { ServedFunction } from '../../src/contract/served-function';
import { head, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { exampleInputs } from '../support/example-inputs';

const people = { siti, joko, head } as const;
type Name = keyof typeof people;

/** Callers besides HR: whom each has to do with. An employee is told who rates. */
const callers: readonly (readonly [who: string, user: string, concerned: readonly Name[]])[] = [
  ['an unknown visitor', '', []],
  ['a stranger', 'orang@lain.example', []],
  ['an employee', siti.email, ['siti', 'head']],
  ['a supervisor', head.email, ['siti', 'joko', 'head']],
];

// The session ends last, so that every function is tried within it.
const names = (Object.keys(functions) as FunctionName[]).sort(
  (a, b) => Number(a === 'signOut') - Number(b === 'signOut'),
);

/** The inputs a function is tried with: its example, and where it takes a person each of them. */
const inputsOf = (name: FunctionName): readonly unknown[] => {
  const { input } = functions[name] as ServedFunction<unknown, unknown>;
  const each = Object.values(people).map(({ nip }) => ({ nip }));
  return [exampleInputs[name], ...each.filter((one) => input?.safeParse(one).success === true)];
};

/** Who is named in what comes back, by NIP, name or address; what the caller has typed is no secret. */
const namedIn = (value: unknown, typed: unknown = ''): readonly Name[] => {
  const text = JSON.stringify(value) ?? '';
  const said = JSON.stringify(typed) ?? '';
  return (Object.keys(people) as Name[]).filter((one) => {
    const { nip, name, email } = { email: undefined, ...people[one] };
    return [nip, name, email].some(
      (mark) => mark !== undefined && !said.includes(mark) && text.includes(mark),
    );
  });
};

const signedIn = (office: RunningOffice): string => {
  const { code } = office.get('handOverCode', { nip: siti.nip });
  const outcome = office.host.scriptRun('signIn', [{ as: siti.nip, code }], {
    user: 'pribadi@gmail.com',
    via: 'webapp',
  });
  const { value } = outcome as { readonly value: { readonly value: { readonly token: string } } };
  return value.value.token;
};

const answer = (office: RunningOffice) => {
  office.answer('self', siti.nip, 4);
  for (const one of [siti, joko]) office.answer('supervisor', one.nip, 3);
  return office;
};

describe.each<[string, (office: RunningOffice) => RunningOffice]>([
  ['before anybody has answered', (office) => office],
  ['after the answers', answer],
])('%s', (_, prepare) => {
  const office = prepare(RunningOffice.withOpenCycle());
  const token = signedIn(office);

  /** Names told that are not the caller's to know. */
  const leaks = (
    name: FunctionName,
    user: string,
    concerned: readonly Name[],
    via: 'sidebar' | 'webapp',
    key?: string,
  ) =>
    inputsOf(name).flatMap((input) => {
      const outcome = office.host.scriptRun(name, [input ?? null, key], { user, via });
      return namedIn(outcome, input).filter((one) => !concerned.includes(one));
    });

  it.each(names)('%s tells nobody of others', (name) => {
    for (const [who, user, concerned] of callers)
      for (const via of ['sidebar', 'webapp'] as const)
        expect([who, via, ...leaks(name, user, concerned, via)]).toEqual([who, via]);
    expect(leaks(name, 'pribadi@gmail.com', ['siti', 'head'], 'webapp', token)).toEqual([]);
  });

  it('tells HR of everybody, so that the marks looked for are there to be found', () => {
    expect(namedIn(office.get('getPanel'))).toEqual(['siti', 'joko', 'head']);
  });
});
