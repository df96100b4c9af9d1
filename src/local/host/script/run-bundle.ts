// Runs the shipped script as Google does: a fresh bare world for every execution unless kept ones will do, nothing of the web in it.
import vm from 'node:vm';
import type { Variants } from '../platform/variants';
import { zoneOffset } from '../platform/zone';
import { Border, type ScriptWorld } from './border';
import { removeNewerLibrary } from './newer-library';
import { SCRIPT_DATE_PRELUDE } from './script-date';

/** Real seconds after which a script that never comes back is stopped. */
const RUNAWAY_MS = 120_000;

/** What a running script stands on. */
interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  random(): number;
  readonly timeZone: string;
  readonly library: Variants['library'];
  /** Whether a world may serve another execution when this one has ended well. */
  readonly keepWorlds: boolean;
  /** The services by the global name that Google gives them. */
  /** Is told of every member of Google's that the script calls, and may refuse it. */
  noteCall(member: string): void;
  readonly globals: Readonly<Record<string, unknown>>;
}

/** What is made of a text of code is made once. */
function onceFor<T>(make: (text: string, files: readonly string[]) => T) {
  const made = new Map<string, T>();
  return (files: readonly string[]): T => {
    const text = files.join('\n');
    let value = made.get(text);
    if (value === undefined) {
      value = make(text, files);
      made.set(text, value);
      // Old builds pile up only while somebody edits; a handful is enough.
      const oldest = made.keys().next().value;
      if (made.size > 8 && oldest !== undefined) made.delete(oldest);
    }
    return value;
  };
}

const compiled = onceFor((code) => new vm.Script(code, { filename: 'Code.js' }));
const compile = (code: string): vm.Script => compiled([code]);

/**
 * A world with nothing in it. The kind without a sandbox object is taken where Node has it (20.18): in the other each mention of `Math`
 * or `String` asks the sandbox first, which costs a script most of its time.
 */
const bareWorld = (): vm.Context => vm.createContext(vm.constants.DONT_CONTEXTIFY ?? {});

const prelude = new vm.Script(SCRIPT_DATE_PRELUDE, { filename: 'script-date.js' });

/** Names of the functions that Google would find: declared at top level, wherever the line begins. */
export const topLevelFunctions = onceFor((_, files): readonly string[] => {
  const context = bareWorld();
  for (const code of files) {
    try {
      compile(code).runInContext(context, { timeout: RUNAWAY_MS });
    } catch {
      // A script that fails on loading still declares its functions: declarations come before statements.
    }
  }
  const isDeclared = (name: string): boolean => {
    const declaration = new RegExp(`\\bfunction\\s*\\*?\\s*${name.replaceAll('$', '\\$')}\\s*\\(`);
    return typeof context[name] === 'function' && files.some((code) => declaration.test(code));
  };
  return Object.keys(context).filter(isDeclared);
});

/** The script in a world of its own. */
class LoadedScript {
  private readonly context = bareWorld();
  private readonly border: Border;

  /** @throws whatever the script throws on loading */
  constructor(
    private readonly files: readonly string[],
    private surroundings: Surroundings,
  ) {
    const { context } = this;
    const world = vm.runInContext('({ Array, Object, Date, Error })', context) as ScriptWorld;
    prelude.runInContext(context)(
      () => this.surroundings.now(),
      () => this.surroundings.random(),
      (ms: number) => zoneOffset(ms, this.surroundings.timeZone),
    );
    if (surroundings.library === 'ES2019') removeNewerLibrary(context);
    this.border = new Border(
      { ...world, Date: vm.runInContext('Date', context) as DateConstructor },
      (member) => this.surroundings.noteCall(member),
    );
    this.stand(surroundings);
    for (const code of files) compile(code).runInContext(context, { timeout: RUNAWAY_MS });
  }

  /** Lets it stand on these surroundings from now on. */
  stand(surroundings: Surroundings): void {
    this.surroundings = surroundings;
    for (const [name, service] of Object.entries(surroundings.globals)) {
      Object.defineProperty(this.context, name, {
        value: this.border.toScript(service),
        writable: true,
        configurable: true,
      });
    }
  }

  call(functionName: string, args: readonly unknown[]): unknown {
    if (!topLevelFunctions(this.files).includes(functionName))
      throw new Error(`Script function not found: ${functionName}`);
    this.context['callArguments_'] = this.border.toScript([...args]);
    const result = vm.runInContext(`${functionName}.apply(null, callArguments_)`, this.context, {
      timeout: RUNAWAY_MS,
    });
    return this.border.toHost(result);
  }
}

/** Worlds of a script that nobody runs in, by their library. */
const idleWorlds = onceFor(
  (): Record<Surroundings['library'], LoadedScript[]> => ({ newest: [], ES2019: [] }),
);

/**
 * Loads the script into a world of its own and calls one of its functions.
 * @param files of the script, in the order in which they are evaluated
 * @param args values of the host; they and the result cross by `Border`
 * @throws Error 'Script function not found: x'; whatever the script throws, its errors as they are
 */
export function runFunction(
  files: readonly string[],
  functionName: string,
  args: readonly unknown[],
  surroundings: Surroundings,
): unknown {
  if (!surroundings.keepWorlds) return new LoadedScript(files, surroundings).call(functionName, args);
  const worlds = idleWorlds(files)[surroundings.library];
  const kept = worlds.pop();
  kept?.stand(surroundings);
  const script = kept ?? new LoadedScript(files, surroundings);
  const value = script.call(functionName, args);
  // Where it failed in the middle, the world is not used again.
  worlds.push(script);
  return value;
}
