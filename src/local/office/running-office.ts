// An office running on the local host with the shipped script: a test does what people do and looks at what they see.
import type { FunctionName, Input, Output } from '../../contract/functions';
import type { PersonalLink } from '../../contract/links';
import type { TaskKind, TaskProgress } from '../../contract/task';
import type { Role } from '../../core/cycle/cycle';
import type { Problem } from '../../core/problem';
import type { Result } from '../../core/result';
import { codeToType } from '../../core/typed-code';
import type { EventDelivery } from '../host/form-events';
import type { HostOptions } from '../host/host-state';
import { LocalHost } from '../host/local-host';
import type { SubmissionOutcome } from '../host/respondents';
import { readProject } from '../host/script/project-folder';

export const hr = 'sdm@contoh.example';

/** A file in the shape of the state system's export; one line a person. */
interface ExportLine {
  readonly nip: string;
  readonly name: string;
  readonly email?: string;
  readonly job?: string;
  readonly jobType?: string;
  readonly echelon?: string;
  readonly unit?: string;
}

export const exportFile = (people: readonly ExportLine[]): string =>
  [
    'NIP BARU;NAMA;EMAIL GOV;JABATAN NAMA;JENIS JABATAN NAMA;ESELON NAMA;KEDUDUKAN HUKUM NAMA;JENIS PEGAWAI NAMA;UNOR NAMA',
    ...people.map((person) =>
      [
        person.nip,
        person.name,
        person.email ?? '',
        person.job ?? 'Pengadministrasi Contoh',
        person.jobType ?? 'Jabatan Fungsional Umum',
        person.echelon ?? '',
        'Aktif',
        'PNS Daerah',
        person.unit ?? 'Unit CONTOH',
      ].join(';'),
    ),
  ].join('\n');

export const supervisorFile = (links: readonly (readonly [nip: string, supervisor: string])[]): string =>
  ['NIP,NIP ATASAN', ...links.map((link) => link.join(','))].join('\n');

/** Head, two members, one of them without an address. */
export const head = {
  nip: '197001011995031001',
  name: 'Budi Santoso',
  email: 'budi@contoh.example',
  job: 'Kepala Seksi Contoh',
  jobType: 'Jabatan Struktural',
  echelon: 'IV.a',
};
export const siti = { nip: '199001152015032001', name: 'Siti Aminah', email: 'siti@contoh.example' };
export const joko = { nip: '198805052010011002', name: 'Joko Susilo' };
export const smallOffice = {
  employees: exportFile([head, siti, joko]),
  supervisors: supervisorFile([
    [head.nip, 'WALI KOTA'],
    [siti.nip, head.nip],
    [joko.nip, head.nip],
  ]),
};

type Levels = number | undefined | Readonly<Record<string, number | undefined>>;

/** How somebody answers, where it is not as the link has it. */
export interface AnswerOptions {
  /** Who is signed in. */
  readonly email?: string;
  /** The address typed into the form; the own one unless said. */
  readonly typed?: string;
  readonly code?: string;
  readonly event?: EventDelivery;
}

/** A call that the script has refused. */
export class RefusedCall extends Error {
  constructor(
    name: string,
    readonly problems: readonly Problem[],
  ) {
    super(`${name}: ${problems.map(({ code, action }) => `${code}: ${action}`).join()}`);
  }
}

/** What is shipped, read when the first office opens. */
let project: ReturnType<typeof readProject> | undefined;
const shipped = () => {
  project ??= readProject('dist');
  return project;
};

export class RunningOffice {
  readonly host: LocalHost;
  /** In which language everybody's page reads; the workbook's unless set. */
  language: 'id' | 'en' | undefined;
  /** What was told beside values that were asked for. */
  readonly warnings: Problem[] = [];
  private outer = Date.parse('2026-10-01T08:00+07:00');

  /**
   * Worlds of the script are kept, which is quicker; that it leaves nothing in them is held by `kept-worlds.test.ts`.
   * @param options of the host, such as other ways of Google
   * @param earlier an office that this one is a copy of; of the options the variants alone hold for it
   */
  constructor(options: Partial<HostOptions> = {}, earlier?: RunningOffice) {
    const now = () => new Date(this.outer);
    if (earlier !== undefined) {
      this.outer = earlier.outer;
      this.host = earlier.host.copy(now, options.variants);
      return;
    }
    this.host = LocalHost.create({ ...shipped(), owner: hr, now, keepWorlds: true, ...options });
    this.host.open();
  }

  /** Moves the clock to a local moment, 'yyyy-mm-dd hh:mm'. */
  at(moment: string): this {
    this.outer = Math.max(this.outer, Date.parse(`${moment.replace(' ', 'T')}+07:00`));
    return this;
  }

  /** Calls a function as the panel would. */
  call<N extends FunctionName>(
    name: N,
    input?: Input<N>,
    user = hr,
    via: 'sidebar' | 'webapp' = 'sidebar',
    /** Id of an earlier cycle that is looked at. */
    cycle?: string,
  ): Result<Output<N>> {
    const inputs = input === undefined ? [] : [input];
    const args = [input ?? null, null, cycle ?? null, ...(this.language ? [this.language] : [])];
    const isPlain = cycle === undefined && this.language === undefined;
    const outcome = this.host.scriptRun(name, isPlain ? inputs : args, {
      user,
      via,
    });
    if (!outcome.ok) throw new Error(`${name}: ${outcome.message}`);
    return outcome.value as Result<Output<N>>;
  }

  /** The value of a call that must succeed. */
  get<N extends FunctionName>(name: N, input?: Input<N>, user = hr): Output<N> {
    const result = this.call(name, input, user);
    if (!result.ok) throw new RefusedCall(name, result.problems);
    this.warnings.push(...(result.warnings ?? []));
    return result.value;
  }

  /** Codes of the problems of a call; none if it succeeds. */
  refusal<N extends FunctionName>(
    name: N,
    input?: Input<N>,
    user = hr,
    via: 'sidebar' | 'webapp' = 'sidebar',
  ): readonly string[] {
    const result = this.call(name, input, user, via);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  }

  /** Does a task to its end. */
  work(kind: TaskKind, unit?: string): TaskProgress {
    const input = { kind, ...(unit === undefined ? {} : { unit }) };
    let step = this.get('stepTask', input);
    while (!step.finished) step = this.get('stepTask', input);
    return step;
  }

  /** From an empty workbook to a cycle with forms and tabs. */
  static withOpenCycle(files = smallOffice, options: Partial<HostOptions> = {}): RunningOffice {
    return playedOnce(['open cycle', files, options], () => {
      const office = new RunningOffice(options);
      office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
      office.get('importOffice', files);
      office.get('openCycle', {
        name: 'Penilaian 2026',
        selfDeadline: '2026-10-15',
        supervisorDeadline: '2026-10-31',
      });
      office.work('makeForms');
      office.work('makeTabs');
      return office;
    });
  }

  link(role: Role, ratee: string): PersonalLink {
    const link = this.get('getLinks').find((one) => one.role === role && one.ratee === ratee);
    if (link === undefined) throw new Error(`no link for ${role} ${ratee}`);
    return link;
  }

  /** Opens a personal link and answers: the same level everywhere, or a level by competency code; undefined is not observed. */
  answer(role: Role, ratee: string, level: Levels, options: AnswerOptions = {}): SubmissionOutcome {
    return this.answerBy(this.link(role, ratee), level, options);
  }

  /** The same through a link that is known. */
  answerBy(link: PersonalLink, level: Levels, options: AnswerOptions = {}): SubmissionOutcome {
    const { code = codeToType(link.link), email = link.email ?? 'pribadi@pos.example', ...rest } = options;
    const form = this.host.forms.find(
      ({ id, publishedId }) => link.link.includes(publishedId) || link.link.includes(`/d/${id}/`),
    );
    const answers: Record<string, string> = code === undefined ? {} : { 'Kode pengisian': code };
    for (const item of form?.items ?? []) {
      if (item.kind !== 'MULTIPLE_CHOICE') continue;
      const wanted = typeof level === 'object' ? level[item.title.split(' ')[0] ?? ''] : level;
      const choice =
        item.choices.find((one) => one.startsWith(`${wanted} `)) ?? item.choices[item.choices.length - 1];
      if (choice !== undefined) answers[String(item.id)] = choice;
    }
    return this.host.submitForm({ form: link.link, answers, email, ...rest });
  }

  /** Texts of a tab, row by row, as a person sees them. */
  tab(name: string): string[][] {
    const sheet = this.host.workbook.state.sheets.find(({ title }) => title === name);
    if (sheet === undefined) throw new Error(`no tab ${name}`);
    return sheet.rows.map((row) =>
      row.map((cell) => {
        const value = cell?.userEnteredValue;
        return String(value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? '');
      }),
    );
  }
}

const played = new Map<string, RunningOffice>();

/**
 * The office that `play` leaves. It is played once and copied from then on, which leaves the same office: held by `copied-office.test.ts`.
 * @param from all that the office depends on; where a function is among it, the office is played each time
 */
export function playedOnce(from: readonly unknown[], play: () => RunningOffice): RunningOffice {
  let comparable = true;
  const key = JSON.stringify(from, (_, value) => {
    comparable &&= typeof value !== 'function';
    return value;
  });
  if (!comparable) return play();
  const before = played.get(key);
  if (before !== undefined) return new RunningOffice({}, before);
  const office = play();
  if (!office.host.copyable) return office;
  played.set(key, office);
  return new RunningOffice({}, office);
}
