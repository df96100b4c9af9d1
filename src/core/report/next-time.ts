// What has been edited since the cycle opened: it changes nothing of the cycle, and this is what it will change, and for whom.
import { nameKey } from '../names';
import { currentPeople, type Office } from '../office/office';

/** A sentence for each edit of Kompetensi, Latihan and Jabatan; nothing outside an open cycle. */
export function nextTime(office: Office): readonly string[] {
  const { cycle, basis, competencies, practiceCases, jobs, texts } = office;
  if (cycle?.status !== 'open') return [];
  const words = texts.cycle.nextTime;
  const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  const people = currentPeople(office);
  const codes = new Set([...basis.competencies, ...competencies].map(({ code }) => code));
  const ofCode = (all: Office['competencies'], code: string) => all.find((one) => one.code === code);
  const standards = new Map(jobs.map((job) => [nameKey(job.name), job.required]));
  const moved = new Map<string, string[]>();
  for (const { job, name, selfAssignment, supervisorAssignment } of people) {
    const frozen = (supervisorAssignment ?? selfAssignment)?.required;
    const now = standards.get(nameKey(job));
    const sorted = (levels: object) => Object.entries(levels).sort(([a], [b]) => (a < b ? -1 : 1));
    if (frozen && now && differs(sorted(frozen), sorted(now)))
      moved.set(job, [...(moved.get(job) ?? []), name]);
  }
  return [
    ...[...codes].flatMap((code) => {
      const [then, now] = [ofCode(basis.competencies, code), ofCode(competencies, code)];
      return differs(then, now) ? [words.competency((now ?? then)?.name ?? code, people.length)] : [];
    }),
    ...(differs(basis.practiceCases, practiceCases) ? [words.cases] : []),
    ...[...moved].map(([job, names]) => words.job(job, names.join(', '))),
  ];
}
