// People edit a tab by hand before, between and after the calls of an action, and put it right: all is as if they had not.
import { seeded } from '../../src/local/simulated/random';
import { carryOut, type Scene, stageScene, task } from './actions';
import { firstStrayRow } from './compare';
import { handEdits, lostBeside } from './hand-edits';
import { open, story } from './scripted-office';
import type { Trials } from './trials';

const moments = ['before', 'between', 'after'] as const;

/** Tabs that people have no reason to touch, or whose every change is a fact of its own. */
const spared = /^(Log|Riwayat)$/;

/** Tabs whose rows HR keeps, and what freezes them or makes something of them. */
const kept = /^(Pegawai|Jabatan|Kompetensi|Pengaturan|Latihan)$/;

/**
 * Whether an edit leaves more than itself behind: what was changed since is not undone, a page that was written on stays, and
 * who was not in the list when the period was opened is not rated in it. Then there is nothing to compare with, but nothing may
 * be lost either.
 */
const isOfItsOwn = (edit: string, tab: string, moment: string, action: string): boolean =>
  moment !== 'after' &&
  (/^(undo|clearTabs)$/.test(action) ||
    // Mail goes out by the rows that are there, and is not sent again for one that comes back on the same day.
    (action === 'remind' && tab === 'Daftar Penilai' && edit === 'a deleted row') ||
    // A setting that is gone is written anew with the language: whoever puts it back has it twice.
    (action === 'setLanguage' && tab === 'Pengaturan' && edit === 'a deleted row') ||
    (kept.test(tab) && /^(a deleted row|a sort)$/.test(edit) && /^(importOffice|openCycle)$/.test(action)));

/** Tries every kind of edit at every moment of each scene, on tabs drawn at random. @param count of each */
export function editedByHand(
  scenes: readonly Scene[],
  { count, seed }: { readonly count: number; readonly seed: number },
  trials: Trials,
): void {
  const random = seeded(seed);
  for (const scene of scenes) {
    const { action, before } = scene;
    if (before.length === 0) continue;
    const { state, calls, calm } = stageScene(scene);
    const opened = [...before, action].some(({ name }) => name === 'openCycle');
    /** Presses once more, as HR does who has put something right. */
    const again = (host: typeof calm) => {
      for (const one of /^(makeForms|reopenCycle)$/.test(action.name) || !opened ? [action] : [])
        carryOut(host, one);
      if (opened) carryOut(host, task('refresh'));
    };
    again(calm);
    const expected = story(calm);
    // A certificate counts what was there to be erased.
    const toCompare = (text: string) => text.replace(/Dihapus: \d+ tab, \d+ baris/g, 'Dihapus');
    for (const [edit, make] of Object.entries(handEdits))
      for (const moment of moments)
        for (let index = 0; index < count; index++) {
          const host = open(state);
          const titles = host.workbook.state.sheets.filter(({ title }) => !spared.test(title));
          const { sheetId, title } = random.pick(titles);
          const press = random.int(1, calls.length);
          const at = random.int(1, Math.max(1, calls[press - 1] ?? 1));
          let done: ReturnType<typeof make>;
          const act = () => {
            done = make(host, sheetId, random);
          };
          if (moment === 'before') act();
          const plan = () => {
            if (moment === 'between') host.meanwhileAt(at, act);
          };
          const first = carryOut(host, action, new Map([[press, plan]]));
          if (moment === 'after') act();
          if (done === undefined) continue;
          again(host);
          // What the action deletes is gone with all that was done to it; a copy is people's.
          const deleted =
            first === undefined &&
            edit !== 'a duplicated tab' &&
            (calm.workbook.state.sheets.every((sheet) => sheet.sheetId !== sheetId) ||
              (action.name === 'stepErasure' && done.standsIn?.(calm) === false));
          const lost = deleted ? undefined : done.mend();
          // So is a note beside a row that is erased.
          const gone = action.name === 'stepErasure' && lost === lostBeside ? undefined : lost;
          // What was refused until it was put right is pressed once more.
          const failed = first === undefined ? undefined : carryOut(host, action);
          again(host);
          const comparable = !isOfItsOwn(edit, title, moment, action.name);
          const stray = comparable ? firstStrayRow(toCompare(expected), toCompare(story(host))) : undefined;
          const what = gone ?? (failed === undefined ? stray : `refused after mending: ${failed}`);
          const where = done.warned ? ', in a tab that warns of it' : '';
          trials.add(
            `${edit} ${moment}${where}`,
            `${action.name}, ${title}, press ${press}, call ${at}`,
            what,
          );
        }
  }
}
