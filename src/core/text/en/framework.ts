// Sentences about competencies, jobs and their standards.

import { laws } from '../../law';
import { tabNames } from '../../tab-names';
import type { FrameworkTexts } from '../id/framework';

export const frameworkTexts: FrameworkTexts = {
  jobKind: {
    JPT_UTAMA: 'Top executive post (JPT Utama)',
    JPT_MADYA: 'Senior executive post (JPT Madya)',
    JPT_PRATAMA: 'Executive post (JPT Pratama)',
    ADMINISTRATOR: 'Middle manager (Administrator)',
    PENGAWAS: 'Section head (Pengawas)',
    PELAKSANA: 'Staff (Pelaksana)',
    JF_AHLI_UTAMA: 'Functional post, principal expert (Ahli Utama)',
    JF_AHLI_MADYA: 'Functional post, senior expert (Ahli Madya)',
    JF_AHLI_MUDA: 'Functional post, junior expert (Ahli Muda)',
    JF_AHLI_PERTAMA: 'Functional post, first expert (Ahli Pertama)',
    JF_PENYELIA: 'Functional post, overseer (Penyelia)',
    JF_MAHIR: 'Functional post, proficient (Mahir)',
    JF_TERAMPIL: 'Functional post, skilled (Terampil)',
    JF_PEMULA: 'Functional post, beginner (Pemula)',
  },
  basis: {
    verified: `Usual level by the presentation of ${laws.standards.name}; compare with the official standard of this post.`,
    unverified: 'An expectation, not checked in a source; enter the standard of this post.',
    ladder:
      'The usual 2-3-4-5 of expert functional posts, not checked in a source; enter the official standard of this post.',
    weak: 'Sources differ on skilled functional posts; enter the official standard of this post.',
  },
  jobOfTwoKinds: (job, kinds) => ({
    message: `The post “${job}” is held by employees of different kinds: ${kinds.join(', ')}.`,
    action: `Choose one kind in tab ${tabNames.jobs}, or tell the posts apart by name in tab ${tabNames.employees}.`,
  }),
  codeUnfit: (code) => ({
    message: `“${code}” cannot be the code of a competency.`,
    action: 'Use letters and digits, with dots or hyphens between them, such as M.01.',
  }),
  competencyNameMissing: (code) => ({
    message: `Competency ${code} has no name.`,
    action: 'Enter its name.',
  }),
  competencyNameShared: (name, other) => ({
    message: `The name “${name}” is also used by competency ${other}.`,
    action: 'Give a different name or alias, so that the two are not mistaken for each other.',
  }),
  competencyDiffers: (code, column, first) => ({
    message: `${column} of competency ${code} differs in this row from row ${first}; the first is used.`,
    action: 'Make them the same, or give another code if this is another competency.',
  }),
  levelsBroken: (code, missing) => ({
    message: `The levels of competency ${code} have a gap: level ${missing.join(', ')} is missing.`,
    action: 'Add the missing rows; levels start at 1 and follow each other.',
  }),
  levelEmpty: (code, level) => ({
    message: `Level ${level} of competency ${code} has neither description nor indicators, so raters cannot know what it means.`,
    action: 'Enter a description or at least one behaviour.',
  }),
  scalesDiffer: (code, highest, most) => ({
    message: `Competency ${code} ends at level ${highest}, others at ${most}.`,
    action: 'Give all the same number of levels, so that the forms have one scale.',
  }),
  jobKindNotKnown: (kind) => ({
    message: `There is no kind of post “${kind}”.`,
    action: 'Choose a kind from the list.',
  }),
  requiredOfUnknown: (code) => ({
    message: `Competency ${code} is not in tab ${tabNames.competencies}.`,
    action: 'Add the competency, or delete the column.',
  }),
  standardUnconfirmed: (job) => ({
    message: `The standard of the post “${job}” is not confirmed.`,
    action: 'Compare it with the official standard, then tick Dikonfirmasi.',
  }),
};
