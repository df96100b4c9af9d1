// The evidence pack as files for HR's analysts.

import type { EvidencePack } from '../../contract/files';
import type { Input } from '../../contract/functions';
import { evidenceOf } from '../../core/checks/rater-evidence';
import { raterRelease } from '../../core/checks/rater-release';
import { toldSheets, withoutOwnRating } from '../../core/checks/told-sheets';
import { judgeAnswers } from '../../core/office/judge-answers';
import { type Result, refusal, success } from '../../core/result';
import { cycleTab } from '../../core/tab/cycle-tab';
import type { Context } from '../entry';
import { secret } from '../google/properties';
import { noteFile } from './access-trace';

export function evidenceFiles(context: Context, { names }: Input<'getEvidence'>): Result<EvidencePack> {
  const { office } = judgeAnswers(context);
  const texts = office.texts.raters;
  const { user, today } = context;
  const made = evidenceOf(office, {
    pseudonymFor: names ? undefined : secret(),
    mayTell: toldSheets(office, user, names, today),
    published: (rater) => raterRelease(office, rater, today).released,
    shown: withoutOwnRating(office, user, today),
  });
  if (made === undefined) return refusal('no-cycle', { tab: cycleTab.name }, texts.noCycle);
  if (names) noteFile(context);
  const stem = `bukti-${office.cycle?.id ?? ''}`;
  return success({
    files: [
      { name: `${stem}.csv`, mime: 'text/csv', text: made.csv },
      { name: `${stem}.json`, mime: 'application/json', text: made.settings },
      { name: `${stem}-angka.json`, mime: 'application/json', text: made.figures },
    ],
    hash: made.hash,
    pseudonyms: !names,
    sentence: texts.evidence(!names, made.leftOut),
  });
}
