// console: what a script writes down for its developer.
import { inspect } from 'node:util';
import { type Platform, strict } from '../platform/platform';

/** One line of the log. */
export interface LogLine {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly severity: 'DEBUG' | 'INFO' | 'ERROR';
  /** The function that was running. */
  readonly action: string;
  readonly message: string;
}

function format(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  const write = (value: unknown): string =>
    typeof value === 'string' ? value : inspect(value, { breakLength: 110 });
  if (typeof first !== 'string') return values.map(write).join(' ');
  const left = [...rest];
  const text = first.replace(/%[sdifjoO%]/g, (mark) =>
    mark === '%%' || left.length === 0 ? mark.slice(-1) : write(left.shift()),
  );
  return [text, ...left.map(write)].join(' ');
}

/** The console of one execution. */
export function createConsole(lines: LogLine[], action: string, platform: Platform) {
  const log =
    (severity: LogLine['severity']) =>
    (...values: unknown[]): void => {
      lines.push({ at: platform.now().getTime(), severity, action, message: format(values) });
    };
  return strict('console', { log: log('DEBUG'), info: log('INFO'), error: log('ERROR') });
}
