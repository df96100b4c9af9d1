// The talks about one person of the synthetic office, as the server would describe them to the person, the supervisor and HR.
import type { Talks, TalkView } from '../../src/contract/talks';
import { dialogueTexts } from '../../src/core/text/id/dialogue';
import { nipOf, people } from './office';

const name = people[0]?.name ?? '';
const supervisor = people[5]?.name ?? '';

const talk: TalkView = {
  number: 1,
  version: 2,
  said: {
    heldOn: '2025-11-18',
    place: 'Ruang rapat kecil',
    topics: 'Yang sudah kuat: Integritas\nDilihat berbeda: Komunikasi',
    employee: 'Saya ingin lebih sering memimpin rapat.',
    supervisor: '=1+1 bukan rumus, <b>bukan tebal</b>: saya akan memberi kesempatan.',
    agreements: 'Memimpin dua rapat sebelum Maret.',
  },
  held: '18 November 2025, Ruang rapat kecil',
  own: { text: '', isDraft: false },
  finished: false,
  entered: false,
  confirmedByCaller: false,
  confirmable: true,
  confirmations: (['employee', 'supervisor'] as const).map((speaker) =>
    dialogueTexts.unconfirmed(speaker === 'employee' ? name : supervisor),
  ),
  notes: [],
  history: [dialogueTexts.history(name, '2025-11-18 10:00:00', 'code', 'Kata pegawai')],
};

/** @param as whom the caller looks */
export const talksFor = (as: Talks['as'], talks: readonly Partial<TalkView>[] = [{}]): Talks => ({
  nip: nipOf(0),
  name,
  as,
  names: { employee: name, supervisor },
  words: dialogueTexts.part,
  seen: dialogueTexts.seen[as],
  today: '2025-11-20',
  openedOn: '2025-10-01',
  mayEnter: as === 'hr',
  ...(as === 'hr' || talks.length === 0 ? { next: talks.length + 1 } : {}),
  topics: 'Yang sudah kuat: Integritas',
  talks: talks.map((one) => ({
    ...talk,
    own: { text: as === 'hr' ? '' : talk.said[as], isDraft: false },
    ...one,
  })),
});
