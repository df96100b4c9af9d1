// The border between host and script: data is copied, services are passed as guarded references.
import { types } from 'node:util';
import { nameOf } from '../platform/platform';

/** Constructors of the script's own world, so that `instanceof` holds there. */
export interface ScriptWorld {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** A plain object, to be looked at field by field. */
type Fields = Readonly<Record<string, unknown>>;

// A plain object with methods is a service too; without them it is data.
function isData(value: object): value is Fields {
  if (types.isProxy(value) || !isPlain(value)) return false;
  for (const key of Object.keys(value)) if (typeof (value as Fields)[key] === 'function') return false;
  return true;
}

/** Members every object answers for, whatever it plays. */
const COMMON = new Set<PropertyKey>(['constructor', 'toJSON', 'then', 'toString', 'valueOf', 'inspect']);

/** One script's border. References keep their identity across it, both ways. */
export class Border {
  private readonly outward = new WeakMap<object, object>();
  private readonly inward = new WeakMap<object, object>();

  /** @param noteCall is told of every member called, such as 'Form.getEditUrl', and may refuse it */
  constructor(
    private readonly world: ScriptWorld,
    private readonly noteCall: (member: string) => void,
  ) {}

  /** What the script sees of a value of the host. */
  toScript(value: unknown): unknown {
    if (typeof value === 'function')
      return this.functionToScript(value as (...args: unknown[]) => unknown, undefined, '');
    if (typeof value !== 'object' || value === null) return value;
    const { world } = this;
    if (types.isDate(value)) return new world.Date(value.getTime());
    if (Array.isArray(value)) {
      const list = new world.Array();
      for (const member of value) list.push(this.toScript(member));
      return list;
    }
    if (types.isNativeError(value)) return this.errorToScript(value);
    if (this.inward.has(value)) return value;
    if (!isData(value)) return this.reference(value);
    const copy = new world.Object() as unknown as Record<string, unknown>;
    for (const key of Object.keys(value)) copy[key] = this.toScript(value[key]);
    return copy;
  }

  /** What the host sees of a value of the script. A circle stays one, for the host to refuse by name. */
  toHost(value: unknown, copies = new Map<object, unknown>()): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const original = this.inward.get(value) ?? copies.get(value);
    if (original) return original;
    if (types.isDate(value)) return new Date(value.getTime());
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      copies.set(value, list);
      for (const member of value) list.push(this.toHost(member, copies));
      return list;
    }
    if (types.isNativeError(value) || !isPlain(value)) return value;
    const copy: Record<string, unknown> = {};
    copies.set(value, copy);
    for (const key of Object.keys(value)) copy[key] = this.toHost((value as Fields)[key], copies);
    return copy;
  }

  /** The error as the script catches it: an Error of its own world named 'Exception', as Google's are. */
  errorToScript(thrown: Error): Error {
    const error = new this.world.Error(thrown.message);
    error.name = thrown.name === 'Error' ? 'Exception' : thrown.name;
    if ('details' in thrown) Object.assign(error, { details: this.toScript(thrown.details) });
    return error;
  }

  private reference(service: object): object {
    const known = this.outward.get(service);
    if (known) return known;
    const guarded = new Proxy(service, {
      get: (target, key) => this.member(target, key),
      set: (target, key) => {
        throw new TypeError(`${nameOf(target)}.${String(key)} cannot be set`);
      },
    });
    this.outward.set(service, guarded);
    this.inward.set(guarded, service);
    return guarded;
  }

  private member(target: object, key: PropertyKey): unknown {
    if (typeof key !== 'symbol' && !COMMON.has(key) && !(key in target)) {
      // A strict() proxy names itself better than its class can.
      if (types.isProxy(target)) return Reflect.get(target, key);
      throw new Error(`not in the local host: ${nameOf(target)}.${String(key)}`);
    }
    const member: unknown = Reflect.get(target, key);
    if (typeof member === 'function' && key !== 'constructor') {
      const name = `${nameOf(target)}.${String(key)}`;
      return this.functionToScript(member as (...args: unknown[]) => unknown, target, name);
    }
    return this.toScript(member);
  }

  private functionToScript(played: (...args: unknown[]) => unknown, self: unknown, name: string) {
    return (...args: unknown[]): unknown => {
      try {
        if (name !== '') this.noteCall(name);
        return this.toScript(
          Reflect.apply(
            played,
            self,
            args.map((argument) => this.toHost(argument)),
          ),
        );
      } catch (thrown) {
        throw types.isNativeError(thrown) ? this.errorToScript(thrown) : thrown;
      }
    };
  }
}
