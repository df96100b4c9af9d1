// A small office on the local host, put into any state quickly: kept as text and opened again for every attempt.
import { dump } from '../../src/local/host/dump';
import { LocalHost } from '../../src/local/host/local-host';
import { readProject } from '../../src/local/host/script/project-folder';

export const owner = 'sdm@contoh.example';

const shipped = readProject('dist');
const start = Date.parse('2026-10-01T08:00+07:00');

/** Opens an office. @param state what {@link keep} gave; a new workbook without one */
export const open = (state?: string): LocalHost =>
  LocalHost.create({
    ...shipped,
    owner,
    keepWorlds: true,
    now: () => new Date(start),
    ...(state === undefined ? {} : { kept: JSON.parse(state) }),
  });

/** An office as text, to be opened as often as wanted. */
export const keep = (host: LocalHost): string => JSON.stringify(host.kept);

/** What came of one call of the panel: undefined if it went well. */
export function call(host: LocalHost, name: string, input?: unknown): { failed?: string; value?: unknown } {
  const outcome = host.scriptRun(name, input === undefined ? [] : [input]);
  if (!outcome.ok) return { failed: outcome.message };
  const result = outcome.value as { ok: boolean; value?: unknown; problems?: { code: string }[] };
  return result.ok
    ? { value: result.value }
    : { failed: result.problems?.map((problem) => problem.code).join(', ') ?? 'failed' };
}

/** Numbers what random and time made up in the order it appears, so that two runs of one story read the same. */
export function story(host: LocalHost): string {
  const named = (kind: string) => {
    const seen = new Map<string, string>();
    return (found: string) => {
      const name = seen.get(found) ?? `<${kind} ${seen.size + 1}>`;
      seen.set(found, name);
      return name;
    };
  };
  return (
    withoutBlankForms(withoutLog(dump(host)))
      .replace(/[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}/g, named('code'))
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, named('uuid'))
      .replace(/\b(self|supervisor)-[0-9a-z]{8,16}\b/g, named('key'))
      .replace(/<form \d+>/g, named('form'))
      .replace(/"(seen|since|until)":[\d.]+/g, '"$1":<moment>')
      .replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})?/g, '<moment>')
      .replace(/\b\d{2}-\d{2}-\d{4} \d{2}\.\d{2}\b/g, '<moment>')
      .replace(/\b\d{1,2} \p{L}+ \d{4} pukul \d{2}\.\d{2}\b/gu, '<moment>')
      .replace(/\b\d{2}\/\d{2}\/\d{4} \d{1,2}:\d{2}:\d{2}\b/g, '<moment>')
      .replace(/\b4\d{4}\.\d{3,}\b/g, '<serial>')
      .replace(/=\d{6,}/g, '=<item>')
      // A copy of a row that tells a moment is signed with it; whether it is signed rightly is read back, and found where it is not.
      .replace(/([\]}]) [0-9a-f]{16}\b/g, '$1 <seal>')
      // What mail remembers of a day's attempts; whom it reached is in the outbox.
      .replace(/script: timbang\.mail\..*/g, 'script: <mail>')
      .replace(/"[0-9a-z]{9,14}"/g, '"<print>"')
      .replace(/\b\d{7,10}\b/g, '<number>')
      .replace(/ {2,}|-{2,}/g, ' ')
  );
}

/** The log tells what happened, and that differs. */
const withoutLog = (text: string): string => text.replace(/^## Log\n(?:(?!## |# ).*\n)*/m, '');

/** A form that Google made while saying it failed has no question, no answer, and is open to nobody: it harms nobody. */
const withoutBlankForms = (text: string): string =>
  text.replace(/^ {2}\S.* \(unpublished, [^\n]*\n {4}title: [^\n]*\n(?! {4})/gm, '');
